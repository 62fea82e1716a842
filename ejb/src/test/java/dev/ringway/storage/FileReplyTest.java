package dev.ringway.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileReplyTest {
    private static final OfferedFile FILE = new OfferedFile(
            "wiremock_3.9.1_all.deb", "application/vnd.debian.binary-package", Sha256.of("wiremock"), 1_000);
    private static final String TAG = "\"sha256-" + Sha256.of("wiremock") + "\"";

    @Test
    void aPlainRequestGetsTheWholeFileWithItsStrongTag() {
        FileReply reply = FileReply.to(FileRequest.whole(), FILE);
        assertEquals(200, reply.status());
        assertEquals(0, reply.offset());
        assertEquals(1_000, reply.length());
        assertEquals(TAG, reply.headers().get("ETag"));
        assertEquals("1000", reply.headers().get("Content-Length"));
        assertEquals("bytes", reply.headers().get("Accept-Ranges"));
        assertEquals("application/vnd.debian.binary-package", reply.headers().get("Content-Type"));
        assertEquals(
                "attachment; filename=\"wiremock_3.9.1_all.deb\"",
                reply.headers().get("Content-Disposition"));
        assertNull(reply.headers().get("Content-Range"));
    }

    @Test
    void aResumeGetsTheRest() {
        FileReply reply = FileReply.to(get("bytes=400-", TAG), FILE);
        assertEquals(206, reply.status());
        assertEquals(400, reply.offset());
        assertEquals(600, reply.length());
        assertEquals("bytes 400-999/1000", reply.headers().get("Content-Range"));
        assertEquals("600", reply.headers().get("Content-Length"));
        assertEquals(TAG, reply.headers().get("ETag"));
    }

    /** What was begun is of other bytes: adding to it would spoil it. */
    @ParameterizedTest
    @ValueSource(strings = {"\"sha256-0\"", "sha256-0", "*", "", "Sat, 21 Nov 2026 08:00:00 GMT", "\"a\", \"b\""})
    void aResumeOfAnotherFileGetsTheWholeFile(String ifRange) {
        assertWhole(FileReply.to(get("bytes=400-", ifRange), FILE));
    }

    @Test
    void aWeakTagDoesNotProveThatTheBytesAreTheSame() {
        assertWhole(FileReply.to(get("bytes=400-", "W/" + TAG), FILE));
    }

    @Test
    void aPartBeyondTheEndIsRefusedWithTheSize() {
        FileReply reply = FileReply.to(get("bytes=1000-", null), FILE);
        assertEquals(416, reply.status());
        assertEquals("bytes */1000", reply.headers().get("Content-Range"));
        assertFalse(reply.hasBody());
    }

    /** A stale beginning is not told about the end of a file it does not have. */
    @Test
    void aPartBeyondTheEndOfAnotherFileGetsTheWholeFile() {
        assertWhole(FileReply.to(get("bytes=5000-", "\"sha256-0\""), FILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "nonsense", "bytes=2-1"})
    void whatIsNotOnePartGetsTheWholeFile(String range) {
        assertWhole(FileReply.to(get(range, null), FILE));
    }

    @Test
    void askingForTheHeadersGetsThemWithoutBytesAndWithoutParts() {
        FileReply reply = FileReply.to(new FileRequest("HEAD", "bytes=0-9", null, null, null), FILE);
        assertEquals(200, reply.status());
        assertEquals("1000", reply.headers().get("Content-Length"));
        assertFalse(reply.hasBody());
    }

    @Test
    void whoHasTheBytesAlreadyGetsNone() {
        for (String tags : new String[] {TAG, "W/" + TAG, "\"other\", " + TAG, "*"}) {
            FileReply reply = FileReply.to(new FileRequest("GET", "bytes=0-9", null, null, tags), FILE);
            assertEquals(304, reply.status(), tags);
            assertEquals(TAG, reply.headers().get("ETag"));
            assertFalse(reply.hasBody());
        }
        assertWhole(FileReply.to(new FileRequest("GET", null, null, null, "\"other\""), FILE));
    }

    @Test
    void whoInsistsOnOtherBytesGetsNone() {
        FileReply reply = FileReply.to(new FileRequest("GET", null, null, "\"other\"", null), FILE);
        assertEquals(412, reply.status());
        assertFalse(reply.hasBody());
        assertEquals(
                412,
                FileReply.to(new FileRequest("GET", null, null, "W/" + TAG, null), FILE)
                        .status());
        assertWhole(FileReply.to(new FileRequest("GET", null, null, "\"other\", " + TAG, null), FILE));
        assertWhole(FileReply.to(new FileRequest("GET", null, null, "*", null), FILE));
    }

    @Test
    void aNameCannotBreakOutOfItsHeader() {
        OfferedFile sly = new OfferedFile("a\"; x=\r\nSet-Cookie: y\\é.deb", "a/b", FILE.sha256(), 1);
        String disposition = FileReply.to(FileRequest.whole(), sly).headers().get("Content-Disposition");
        assertEquals("attachment; filename=\"a_; x=__Set-Cookie: y__.deb\"", disposition);
    }

    @Test
    void anEmptyFileIsAnsweredWhole() {
        OfferedFile empty = new OfferedFile("empty", "text/plain", Sha256.of(""), 0);
        FileReply reply = FileReply.to(FileRequest.whole(), empty);
        assertEquals(200, reply.status());
        assertFalse(reply.hasBody());
        assertEquals("0", reply.headers().get("Content-Length"));
    }

    private static FileRequest get(String range, String ifRange) {
        return new FileRequest("GET", range, ifRange, null, null);
    }

    private static void assertWhole(FileReply reply) {
        assertEquals(200, reply.status());
        assertEquals(0, reply.offset());
        assertEquals(1_000, reply.length());
        assertTrue(reply.hasBody());
        assertNull(reply.headers().get("Content-Range"));
    }
}
