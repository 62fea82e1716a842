/** Releases, their artifacts, checks, work items and rejection. */
package dev.ringway.api.release;
