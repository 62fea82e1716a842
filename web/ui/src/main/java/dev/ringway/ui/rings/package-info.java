/** The board of the rings and its pictures. */
package dev.ringway.ui.rings;
