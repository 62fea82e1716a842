package dev.ringway.packaging;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A message digest every Java has, in hexadecimal digits. */
record Digest(MessageDigest digest) {

    static Digest sha256() {
        return of("SHA-256");
    }

    static Digest md5() {
        return of("MD5");
    }

    static Digest of(String algorithm) {
        try {
            return new Digest(MessageDigest.getInstance(algorithm));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Digest update(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** Ends the digest. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
