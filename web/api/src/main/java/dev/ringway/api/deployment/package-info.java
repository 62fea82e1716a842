/** The door for agents. */
package dev.ringway.api.deployment;
