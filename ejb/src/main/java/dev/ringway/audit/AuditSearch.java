package dev.ringway.audit;

/**
 * Which entries are looked for; null narrows nothing.
 *
 * @param subject one thing and all below it
 * @param trace the trace id of one request
 */
public record AuditSearch(String subject, String trace) {}
