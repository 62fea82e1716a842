/** Who is enrolled in the early-adopter programme of a product, and on which terms. */
package dev.ringway.programme;
