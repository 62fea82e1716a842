package dev.ringway.api.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ringway.release.ReleaseOrder;
import dev.ringway.shared.InvalidInput;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRefusalTest {
    private static final String SHA = "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"";

    @Test
    void aMistakeInsideAListIsToldWithItsPlaceInTheList() {
        String artifacts = "[{\"name\":\"a.jar\",\"platform\":\"any\",\"sha256\":" + SHA + ",\"size\":1},"
                + "{\"name\":\"/etc/passwd\",\"platform\":\"any\",\"sha256\":" + SHA + ",\"size\":1}]";
        assertEquals(List.of("/artifacts/1/name"), pointersOf(release("\"1.0.0\"", artifacts)));
    }

    @Test
    void aVersionThatIsNoneIsToldOnce() {
        assertEquals(List.of("/version"), pointersOf(release("\"one\"", "[]")));
    }

    @Test
    void aDigestThatIsNoneIsToldOnce() {
        String artifacts = "[{\"name\":\"a.jar\",\"platform\":\"any\",\"sha256\":\"abc\",\"size\":1}]";
        assertEquals(List.of("/artifacts/0/sha256"), pointersOf(release("\"1.0.0\"", artifacts)));
    }

    private static String release(String version, String artifacts) {
        return "{\"version\":" + version + ",\"commit\":\"0a1b2c3d\",\"branch\":\"main\",\"artifacts\":" + artifacts
                + "}";
    }

    private static List<String> pointersOf(String json) {
        var body = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return assertThrows(InvalidInput.class, () -> JsonBody.read(body, ReleaseOrder.class)).errors().stream()
                .map(InvalidInput.Error::pointer)
                .toList();
    }
}
