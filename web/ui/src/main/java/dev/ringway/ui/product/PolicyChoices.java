package dev.ringway.ui.product;

import dev.ringway.access.Role;
import dev.ringway.product.StartMode;
import dev.ringway.ui.page.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What can be chosen in a ring policy. */
@Named
@ApplicationScoped
public class PolicyChoices {
    public List<SelectItem> getRoles() {
        return Arrays.stream(Role.values())
                .filter(Role::isStaff)
                .map(role -> new SelectItem(role.name(), role.label()))
                .toList();
    }

    public List<SelectItem> getUnits() {
        return SoakTime.UNITS.stream()
                .map(unit -> new SelectItem(unit.name(), Words.get("policyUnit" + unit.name())))
                .toList();
    }

    public List<SelectItem> getStarts() {
        return Arrays.stream(StartMode.values())
                .map(start -> new SelectItem(start.name(), Words.get("policyStart" + start)))
                .toList();
    }
}
