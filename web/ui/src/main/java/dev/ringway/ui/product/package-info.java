/** Pages about products and the policies of their rings. */
package dev.ringway.ui.product;
