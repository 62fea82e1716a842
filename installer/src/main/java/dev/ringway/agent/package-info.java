/** The program beside an environment that fetches, verifies, installs and reports. */
package dev.ringway.agent;
