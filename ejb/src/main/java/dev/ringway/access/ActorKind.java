package dev.ringway.access;

/** What sort of actor it is. */
public enum ActorKind {
    PERSON,
    TOKEN,
    SYSTEM,
    NOBODY
}
