package dev.ringway.shared;

import java.util.Locale;

/** Something that happened, as a record of ids and values; every one becomes an entry of the audit trail. */
public interface DomainEvent {
    /** What it happened to, in the form {@code kind/key}, such as {@code release/wiremock/3.9.1}. */
    String subject();

    /** What happened: ReleaseRegistered reads "release registered". */
    default String inWords() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
