package dev.ringway.ui.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says on the next page what was done. */
public final class Told {
    private Told() {}

    /** The outcome to return from the action, with the sentence carried over the redirect. */
    public static String and(String outcome, String sentence) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
        return outcome;
    }
}
