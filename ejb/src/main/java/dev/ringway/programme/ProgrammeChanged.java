package dev.ringway.programme;

import dev.ringway.shared.DomainEvent;

/** The terms of a programme have a new version. */
public record ProgrammeChanged(String product, int version, String terms) implements DomainEvent {
    @Override
    public String subject() {
        return "programme/" + product;
    }
}
