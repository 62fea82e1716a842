/** Promotions. */
package dev.ringway.api.promotion;
