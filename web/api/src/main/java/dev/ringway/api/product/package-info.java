/** Products and the policies of their rings. */
package dev.ringway.api.product;
