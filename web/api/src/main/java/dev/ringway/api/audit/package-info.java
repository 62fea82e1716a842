/** The audit trail, to read and to verify. */
package dev.ringway.api.audit;
