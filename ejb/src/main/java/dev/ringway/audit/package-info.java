/** The append-only, hash-chained trail of everything that happened, written in the same transaction. */
package dev.ringway.audit;
