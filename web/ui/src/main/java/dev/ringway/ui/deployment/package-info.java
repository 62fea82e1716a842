/** The page of all deployments, now and then. */
package dev.ringway.ui.deployment;
