/** Customers. */
package dev.ringway.api.customer;
