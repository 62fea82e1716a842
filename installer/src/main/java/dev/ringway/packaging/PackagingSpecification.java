package dev.ringway.packaging;

/** How installers are made of a release. */
public record PackagingSpecification(String packageName) {}
