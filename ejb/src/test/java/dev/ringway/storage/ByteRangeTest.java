package dev.ringway.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    private static final long SIZE = 1_000;

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-0 | 0 | 0",
                "bytes=0-499 | 0 | 499",
                "bytes=500-999 | 500 | 999",
                "bytes=999-999 | 999 | 999",
                "bytes=0- | 0 | 999",
                "bytes=999- | 999 | 999",
                "bytes=-1 | 999 | 999",
                "bytes=-500 | 500 | 999",
                "bytes=-1000 | 0 | 999",
                "Bytes=1-2 | 1 | 2",
                "bytes= 1-2 | 1 | 2",
                "bytes=,1-2, ,| 1 | 2",
                "bytes=007-0010 | 7 | 10"
            })
    void onePartIsFound(String header, long first, long last) {
        ByteRange range = ByteRange.of(header, SIZE).orElseThrow();
        assertEquals(new ByteRange(first, last), range);
        assertTrue(range.isSatisfiable());
        assertEquals(last - first + 1, range.length());
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=900-1000, 900",
        "bytes=0-99999999999999999999999999, 0",
        "bytes=-1001, 0",
        "bytes=-9223372036854775808, 0"
    })
    void moreThanThereIsMeansUpToTheEnd(String header, long first) {
        assertEquals(Optional.of(new ByteRange(first, 999)), ByteRange.of(header, SIZE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=1000-",
                "bytes=1000-1000",
                "bytes=5000-6000",
                "bytes=-0",
                "bytes=-000",
                "bytes=99999999999999999999-"
            })
    void aPartBeyondTheEndCannotBeHad(String header) {
        assertFalse(ByteRange.of(header, SIZE).orElseThrow().isSatisfiable());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "bytes",
                "bytes=",
                "bytes=,",
                "bytes=-",
                "bytes=1",
                "bytes=a-b",
                "bytes=1-b",
                "bytes=2-1",
                "bytes=99999999999999999999-5",
                "bytes=--1",
                "bytes=1--2",
                "bytes=+1-2",
                "bytes=1 - 2",
                "bytes=0x1-2",
                "bytes=١-٢",
                "bytes =1-2",
                "octets=1-2",
                "bytes:1-2",
                "bytes=1-2;q=1"
            })
    void whatIsNotARangeIsIgnored(String header) {
        assertEquals(Optional.empty(), ByteRange.of(header, SIZE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=0-1,5-6", "bytes=0-1, 5-6", "bytes=0-,0-,0-,0-", "bytes=0-1,nonsense", "bytes=0-1,-1"})
    void severalPartsAtOnceMeanTheWholeFile(String header) {
        assertEquals(Optional.empty(), ByteRange.of(header, SIZE));
    }

    @Test
    void anEmptyFileHasNoParts() {
        assertFalse(ByteRange.of("bytes=0-", 0).orElseThrow().isSatisfiable());
        assertFalse(ByteRange.of("bytes=-5", 0).orElseThrow().isSatisfiable());
    }

    @Test
    void filesBeyondFourGigabytesHavePartsToo() {
        long large = 10L * 1024 * 1024 * 1024;
        ByteRange range = ByteRange.of("bytes=5368709120-", large).orElseThrow();
        assertEquals(5_368_709_120L, range.length());
    }
}
