/** The staff's page about the early-adopter programme. */
package dev.ringway.ui.programme;
