/** What every door of the API shares: problems, JSON bodies, traces, entity tags, pages. */
package dev.ringway.api.shared;
