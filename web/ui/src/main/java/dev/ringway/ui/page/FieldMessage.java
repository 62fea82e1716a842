package dev.ringway.ui.page;

import dev.ringway.shared.InvalidInput;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UINamingContainer;
import java.util.Optional;
import org.omnifaces.util.Components;

/**
 * What is wrong with one field of the form that was sent: the field whose id is the last word of the error's place.
 *
 * @param field its client id, or null when the form has no such field
 */
record FieldMessage(String field, String sentence) {
    static FieldMessage of(InvalidInput.Error error) {
        String name = error.pointer().substring(error.pointer().lastIndexOf('/') + 1);
        return field(name)
                .map(field -> new FieldMessage(field.getClientId(), labelled(error.detail(), name, label(field))))
                .orElseGet(() -> new FieldMessage(null, error.detail()));
    }

    /** Machines know the field by its name, people by its label. */
    static String labelled(String sentence, String name, String label) {
        return sentence.startsWith(name + " ") ? label + sentence.substring(name.length()) : sentence;
    }

    FacesMessage toFaces() {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null);
    }

    private static Optional<UIComponent> field(String name) {
        UIForm form = Components.getCurrentForm();
        return form == null
                ? Optional.empty()
                : Components.findComponentsInChildren(form, UINamingContainer.class).stream()
                        .filter(field -> name.equals(field.getId()))
                        .findFirst()
                        .map(UIComponent.class::cast);
    }

    private static String label(UIComponent field) {
        return String.valueOf(field.getAttributes().get("label"));
    }
}
