/** The demonstration: what happened to four releases of WireMock, told to a running server through its public API. */
package dev.ringway.story;
