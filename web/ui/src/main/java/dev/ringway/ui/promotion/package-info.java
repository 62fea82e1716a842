/** The rollout page: how far a promotion is, and the halt button. */
package dev.ringway.ui.promotion;
