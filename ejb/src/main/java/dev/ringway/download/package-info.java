/** What a customer may fetch, and who has fetched it. */
package dev.ringway.download;
