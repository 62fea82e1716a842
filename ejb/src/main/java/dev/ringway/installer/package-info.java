/** Which installers of a release exist for customers' premises; they are built in the background. */
package dev.ringway.installer;
