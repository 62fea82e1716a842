/** What a customer's people see. */
package dev.ringway.ui.portal;
