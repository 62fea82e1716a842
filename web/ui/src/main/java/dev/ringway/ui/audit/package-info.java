/** The page on which everything that happened is read and checked. */
package dev.ringway.ui.audit;
