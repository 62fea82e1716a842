package dev.ringway.audit;

/**
 * What an entry is about, without what it says.
 *
 * @param action the event in words, such as {@code installers available}
 * @param subject what it happened to, such as {@code release/wiremock/3.9.1}
 * @param customer key of the customer that the event itself names, or null
 */
public record Headline(String action, String subject, String customer) {}
