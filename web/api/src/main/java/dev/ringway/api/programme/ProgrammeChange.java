package dev.ringway.api.programme;

/** The terms of a programme as they are to be from now on, in CommonMark. */
public record ProgrammeChange(String terms) {}
