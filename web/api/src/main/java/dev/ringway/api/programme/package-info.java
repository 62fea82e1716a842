/** Who joins the early-adopter programme of a product, and on which terms. */
package dev.ringway.api.programme;
