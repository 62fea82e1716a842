package dev.ringway.bench;

/**
 * What one round measured.
 *
 * @param perSecond requests, or megabytes
 * @param cpuMillis of the measured process for each of them
 */
record Sample(double perSecond, double cpuMillis) {

    double seconds() {
        return 1 / perSecond;
    }
}
