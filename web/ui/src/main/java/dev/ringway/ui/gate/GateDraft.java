package dev.ringway.ui.gate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** What has been typed into the gate page and not been used yet; it outlives the redirect after each button. */
@Named
@RequestScoped
public class GateDraft {
    private static final String KEPT = GateDraft.class.getName();

    @Inject
    private FacesContext faces;

    private final Map<String, String> texts = new HashMap<>();

    @PostConstruct
    @SuppressWarnings("unchecked")
    void recall() {
        Object kept = faces.getExternalContext().getFlash().get(KEPT);
        if (kept != null) {
            texts.putAll((Map<String, String>) kept);
        }
    }

    void keep() {
        faces.getExternalContext().getFlash().put(KEPT, new HashMap<>(texts));
    }

    /** The text of a field that has now been used, so that the field is empty next time. */
    String take(String field) {
        return texts.remove(field);
    }

    String read(String field) {
        return texts.get(field);
    }

    /** By field: the name of the field, and for a work item its key after a blank. */
    public Map<String, String> getTexts() {
        return texts;
    }

    /** Whether anything is typed about a work item. */
    public boolean isAbout(String key) {
        return texts.get("note " + key) != null || texts.get("evidence " + key) != null;
    }
}
