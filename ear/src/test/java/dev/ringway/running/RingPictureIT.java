package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** The rings of a product as a picture for other people's pages. */
@ExtendWith(RingwayServer.class)
class RingPictureIT {
    @Test
    void bothPicturesStandOnTheirOwnInLightAndDark(ServerProcess server) throws Exception {
        Vendor vendor = Vendor.on(server);
        vendor.asks("DEV", List.of(), 0, "AUTOMATIC").releases("4.3.0");
        vendor.awaits("4.3.0", "DEV", "COMPLETED");
        for (String query : List.of("", "?picture=radius&theme=dark", "?picture=flow", "?picture=flow&theme=dark")) {
            Answer picture = vendor.ci().get(address(vendor) + query).is(200);
            assertEquals("image/svg+xml", picture.header("Content-Type"));
            assertEquals("svg", root(picture).getTagName());
            assertTrue(picture.text().contains("4.3.0"), picture::toString);
            for (String borrowed : List.of("var(", "<a ", "http://127", "<style", "<script", "url(")) {
                assertFalse(picture.text().contains(borrowed), query + " contains " + borrowed);
            }
        }
    }

    @Test
    void aPictureIsSentAgainOnlyOnceItHasChanged(ServerProcess server) {
        Vendor vendor = Vendor.on(server);
        Answer first = vendor.person("axel").get(address(vendor)).is(200);
        assertTrue(first.header("Cache-Control").contains("no-cache"), first.header("Cache-Control"));
        assertTrue(first.entityTag().matches("\"[0-9a-f]{32}\""), first.entityTag());
        ApiClient reader = vendor.person("axel").with("If-None-Match", first.entityTag());
        assertEquals(0, reader.get(address(vendor)).is(304).bytes().length);
        vendor.environment("dev", "DEV");
        assertNotEquals(first.entityTag(), reader.get(address(vendor)).is(200).entityTag());
    }

    @ParameterizedTest
    @CsvSource({"picture=square, /picture", "picture=RADIUS, /picture", "theme=page, /theme", "theme=, /theme"})
    void aPictureThatCannotBeDrawnIsRefused(String query, String pointer, ServerProcess server) {
        Vendor vendor = Vendor.on(server);
        Answer answer = vendor.rita().get(address(vendor) + "?" + query).isProblem(400, "invalid-input");
        assertEquals(pointer, answer.at("/errors/0/pointer"));
    }

    private static String address(Vendor vendor) {
        return "/v1/products/" + vendor.product() + "/rings.svg";
    }

    private static Element root(Answer picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(picture.bytes()))
                .getDocumentElement();
    }
}
