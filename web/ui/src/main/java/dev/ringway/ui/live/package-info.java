/** Tells browsers that something they may see has changed, so that pages stay true while they are looked at. */
package dev.ringway.ui.live;
