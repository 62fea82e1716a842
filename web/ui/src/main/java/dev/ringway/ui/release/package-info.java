/** Pages about releases. */
package dev.ringway.ui.release;
