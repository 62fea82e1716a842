/** Value types used everywhere: versions, digests, refusals, events, pages. */
package dev.ringway.shared;
