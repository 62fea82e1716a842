/** Wiring only: clock, Quartz, Flyway, settings source. */
package dev.ringway.platform;
