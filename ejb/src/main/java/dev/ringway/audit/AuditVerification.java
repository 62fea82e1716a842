package dev.ringway.audit;

import dev.ringway.shared.Sha256;

/**
 * The result of walking the chains.
 *
 * @param intact whether every entry follows the one before it
 * @param entries how many were checked
 * @param problem the first bad entry in words, or null
 * @param fingerprint hash over all chain heads, to be kept elsewhere as an anchor, or null when broken
 */
public record AuditVerification(boolean intact, long entries, String problem, String fingerprint) {
    static AuditVerification intact(long entries, Sha256 fingerprint) {
        return new AuditVerification(true, entries, null, fingerprint.hex());
    }

    static AuditVerification broken(long entries, String problem) {
        return new AuditVerification(false, entries, problem, null);
    }
}
