package dev.ringway.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FileRequestTest {
    @Test
    void eachHeaderIsFoundUnderItsName() {
        Map<String, String> headers =
                Map.of("Range", "bytes=0-9", "If-Range", "\"a\"", "If-Match", "\"b\"", "If-None-Match", "\"c\"");
        assertEquals(
                new FileRequest("GET", "bytes=0-9", "\"a\"", "\"b\"", "\"c\""), FileRequest.of("GET", headers::get));
    }

    @Test
    void whatWasNotSentIsNotAskedFor() {
        assertEquals(FileRequest.whole(), FileRequest.of("GET", name -> null));
    }
}
