/** Draws the rings as SVG: blast radius and flow, for the pages and for READMEs, wikis and mail. */
package dev.ringway.deployment.picture;
