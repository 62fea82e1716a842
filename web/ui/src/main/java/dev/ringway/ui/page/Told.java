package dev.ringway.ui.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says what was done, or what has to come first. */
public final class Told {
    private Told() {}

    /** The outcome to return from the action, with the sentence carried over the redirect. */
    public static String and(String outcome, String sentence) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
        return outcome;
    }

    /** The page stays, and says what has to come first; nothing was done. */
    public static String first(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, null));
        return null;
    }
}
