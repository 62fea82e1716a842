package dev.ringway.deployment;

import dev.ringway.product.Ring;
import dev.ringway.shared.Requirement;
import dev.ringway.shared.TextFilter;
import dev.ringway.shared.Version;
import java.util.Locale;
import java.util.Optional;

/**
 * Which deployments of a product to list; null narrows nothing.
 *
 * @param customer the key of the customer
 * @param environment the key of the environment
 * @param text a whole version, or a part of the key or name of the environment or its customer
 */
public record DeploymentSearch(Ring ring, String customer, String environment, DeploymentState state, String text) {
    public DeploymentSearch {
        new Requirement()
                .optionalText(customer, 64, "/customer")
                .optionalText(environment, 64, "/environment")
                .optionalText(text, 100, "/text")
                .check();
    }

    Optional<Version> version() {
        return Version.find(text);
    }

    /** Null when no part of a name is looked for. */
    String containing() {
        return version().isPresent() ? null : containingAnything();
    }

    /** Where versions are not looked for, every text is a part of a name. */
    String containingAnything() {
        return text == null ? null : TextFilter.containing(text.toLowerCase(Locale.ROOT));
    }

    boolean namesEnvironments() {
        return customer != null || environment != null || containing() != null;
    }
}
