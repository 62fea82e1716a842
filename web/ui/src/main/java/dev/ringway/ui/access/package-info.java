/** Signing in and out, and who is signed in. */
package dev.ringway.ui.access;
