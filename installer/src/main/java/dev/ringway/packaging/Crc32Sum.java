package dev.ringway.packaging;

/**
 * Joins the CRC-32 of two neighbouring pieces without their bytes, by zlib's method: appending zeros to the first piece
 * is a linear map over its 32 bits, and squaring that map doubles the number of zeros.
 */
final class Crc32Sum {

    private static final long POLYNOMIAL = 0xEDB88320L;
    private static final int BITS = 32;

    private Crc32Sum() {}

    static long of(long first, long second, long secondSize) {
        long[] appendZeros = squared(squared(squared(oneZeroBit())));
        long sum = first;
        for (long bytes = secondSize; bytes > 0; bytes >>= 1) {
            if ((bytes & 1) == 1) sum = times(appendZeros, sum);
            appendZeros = squared(appendZeros);
        }
        return sum ^ second;
    }

    private static long[] oneZeroBit() {
        long[] map = new long[BITS];
        map[0] = POLYNOMIAL;
        for (int bit = 1; bit < BITS; bit++) map[bit] = 1L << (bit - 1);
        return map;
    }

    private static long[] squared(long[] map) {
        long[] square = new long[BITS];
        for (int bit = 0; bit < BITS; bit++) square[bit] = times(map, map[bit]);
        return square;
    }

    private static long times(long[] map, long bits) {
        long product = 0;
        for (int bit = 0; bit < BITS; bit++) if ((bits >> bit & 1) == 1) product ^= map[bit];
        return product;
    }
}
