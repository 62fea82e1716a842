/** Installers and their making. */
package dev.ringway.api.installer;
