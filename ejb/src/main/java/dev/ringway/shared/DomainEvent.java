package dev.ringway.shared;

/** Something that happened, as a record of ids and values; every one becomes an entry of the audit trail. */
public interface DomainEvent {
    /** What it happened to, in the form {@code kind/key}, such as {@code release/wiremock/3.9.1}. */
    String subject();
}
