/** Products, their packaging specification, their rings and the policy of each ring. */
package dev.ringway.product;
