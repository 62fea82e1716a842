/** The door for machines: what all resources share. */
package dev.ringway.api;
