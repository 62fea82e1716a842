package dev.ringway.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an actor may act as: people hold roles in the identity provider, machines by the purpose of their token. */
public enum Role {
    ADMINISTRATOR,
    RELEASE_MANAGER,
    QA,
    DEVELOPER,
    OPERATOR,
    AUDITOR,
    CUSTOMER_ADMIN,
    CUSTOMER_USER,
    CI,
    AGENT,
    DOWNLOAD,
    SYSTEM;

    /** The name in the identity provider, such as {@code release-manager}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As people write it: {@code release manager}, {@code QA}. */
    public String label() {
        return this == QA || this == CI ? name() : text().replace('-', ' ');
    }

    public boolean isHeldByPeople() {
        return ordinal() <= CUSTOMER_USER.ordinal();
    }

    public boolean isStaff() {
        return ordinal() <= AUDITOR.ordinal();
    }

    public static Optional<Role> ofPerson(String text) {
        return Arrays.stream(values())
                .filter(role -> role.isHeldByPeople() && role.text().equals(text))
                .findFirst();
    }
}
