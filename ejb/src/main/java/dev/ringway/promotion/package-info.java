/** Moves one release into one ring once its gates are open. */
package dev.ringway.promotion;
