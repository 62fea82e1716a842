package dev.ringway.ui.access;

import dev.ringway.access.Actor;
import dev.ringway.access.CurrentActor;
import dev.ringway.access.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Who is signed in, for header and navigation. */
@Named
@RequestScoped
public class SignedIn {
    @Inject
    private CurrentActor current;

    public boolean isPerson() {
        return current.get().isAuthenticated();
    }

    public String getName() {
        return current.get().name();
    }

    public String getInitial() {
        return getName().substring(0, 1).toUpperCase(Locale.ROOT);
    }

    public String getEmail() {
        return current.get().email();
    }

    public String getCustomer() {
        return current.get().scope().customer();
    }

    public List<String> getRoles() {
        return current.get().roles().stream().map(Role::label).sorted().toList();
    }

    public boolean isStaff() {
        return current.get().isStaff();
    }

    public boolean isOfCustomer() {
        Actor actor = current.get();
        return actor.is(Role.CUSTOMER_ADMIN) || actor.is(Role.CUSTOMER_USER);
    }

    /** Whether any of the roles, as the identity provider writes them, is held. */
    public boolean isAny(String... roles) {
        return Arrays.stream(roles)
                .map(text -> Role.ofPerson(text).orElseThrow())
                .anyMatch(current.get()::is);
    }
}
