/** The pages in a real browser: what people do there, and that everybody can. */
package dev.ringway.browser;
