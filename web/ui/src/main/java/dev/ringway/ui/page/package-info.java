/** What all pages share: theme, zone, words, headers, and how refusals are told. */
package dev.ringway.ui.page;
