package dev.ringway.access;

/** An answer as it was given: HTTP status, Location, entity tag and JSON body; all but the status may be null. */
public record KeptAnswer(int status, String location, String entityTag, String body) {}
