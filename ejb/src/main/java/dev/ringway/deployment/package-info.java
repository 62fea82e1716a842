/** Carries a promotion out on each environment, and knows what runs where. */
package dev.ringway.deployment;
