/** The way into administration: what is set up, and what is still to be done. */
package dev.ringway.ui.administration;
