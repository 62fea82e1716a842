package dev.ringway.ui.access;

import dev.ringway.ui.page.Places;
import dev.ringway.ui.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of a page where a secret is shown once, in a command that is ready to paste. */
@Named
@RequestScoped
public class SecretPart {
    @Inject
    private FreshSecret fresh;

    @Inject
    private Places places;

    /** Asks the API something, as the machine would; an agent's token is only put in its place. */
    public String getCommand() {
        String variable = Words.get("secretVariable", fresh.getSecret());
        return switch (fresh.getPurpose()) {
            case CI -> variable + "\n" + Words.get("secretCall", places.api("/products/" + fresh.getProduct()));
            case DOWNLOAD -> variable + "\n" + Words.get("secretCall", places.api("/downloads"));
            default -> variable;
        };
    }
}
