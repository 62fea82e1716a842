/** The gate page, where people decide. */
package dev.ringway.ui.gate;
