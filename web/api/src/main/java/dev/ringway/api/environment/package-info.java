/** Environments. */
package dev.ringway.api.environment;
