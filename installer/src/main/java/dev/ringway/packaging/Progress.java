package dev.ringway.packaging;

/** Told how far a build is, in bytes of the artifact; called on the building thread. */
@FunctionalInterface
public interface Progress {

    Progress UNWATCHED = (done, total) -> {};

    void advanced(long done, long total);
}
