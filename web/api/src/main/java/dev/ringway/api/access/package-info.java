/** Finds out who is asking, and lets people issue and revoke access tokens. */
package dev.ringway.api.access;
