/** Customers: who they are, how they run the products, and which products they are entitled to. */
package dev.ringway.customer;
