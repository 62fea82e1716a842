/** The vendor's pages about customers. */
package dev.ringway.ui.customer;
