/** What was built: registration, artifacts, work items, checks, content hash, rejection. */
package dev.ringway.release;
