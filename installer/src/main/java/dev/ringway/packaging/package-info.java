/** Builds installers for customers' premises from the very artifact a ring runs. */
package dev.ringway.packaging;
