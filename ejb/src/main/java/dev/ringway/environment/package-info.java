/** Running instances: whose they are, in which ring, how many users they have and what their agent observes. */
package dev.ringway.environment;
