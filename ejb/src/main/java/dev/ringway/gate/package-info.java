/** The rules a release must pass before a ring: named rules, sign-offs, and the report that explains them. */
package dev.ringway.gate;
