/** Fills an empty database with what years of use would leave. */
package dev.ringway.load;
