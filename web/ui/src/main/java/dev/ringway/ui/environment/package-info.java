/** Pages about environments. */
package dev.ringway.ui.environment;
