package dev.ringway.ui.access;

import dev.ringway.access.IssuedToken;
import dev.ringway.access.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The secret of a token that was issued just now: carried over the one redirect that follows, and shown only there. */
@Named
@RequestScoped
public class FreshSecret {
    private static final String CARRIED = FreshSecret.class.getName();

    @Inject
    private FacesContext faces;

    private Map<String, String> shown = Map.of();

    @PostConstruct
    @SuppressWarnings("unchecked")
    void recall() {
        Object carried = faces.getExternalContext().getFlash().get(CARRIED);
        if (carried != null) {
            shown = (Map<String, String>) carried;
        }
    }

    public void carry(IssuedToken issued) {
        Map<String, String> carried = new HashMap<>();
        carried.put("secret", issued.secret());
        carried.put("name", issued.token().name());
        carried.put("purpose", issued.token().purpose().name());
        carried.put("product", issued.token().scope().product());
        faces.getExternalContext().getFlash().put(CARRIED, carried);
    }

    public boolean isThere() {
        return !shown.isEmpty();
    }

    public String getSecret() {
        return shown.get("secret");
    }

    public String getName() {
        return shown.get("name");
    }

    public Role getPurpose() {
        return Role.valueOf(shown.get("purpose"));
    }

    /** The one product the token is confined to, or null. */
    public String getProduct() {
        return shown.get("product");
    }
}
