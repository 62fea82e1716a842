/** Whether the server is alive and ready. */
package dev.ringway.api.platform;
