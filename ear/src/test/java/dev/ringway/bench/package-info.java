/** Measures Ringway against yardsticks of the same machine in the same run; run by hand with {@code ./ringway bench}. */
package dev.ringway.bench;
