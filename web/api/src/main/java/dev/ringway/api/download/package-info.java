/** What customers fetch. */
package dev.ringway.api.download;
