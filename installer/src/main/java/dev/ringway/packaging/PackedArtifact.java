package dev.ringway.packaging;

/** The artifact after its one reading: checked, and deflated once for every format. */
record PackedArtifact(long size, String sha256, String md5, DeflatedPiece deflated) {}
