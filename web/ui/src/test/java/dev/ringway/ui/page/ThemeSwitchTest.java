package dev.ringway.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeSwitchTest {
    @Test
    void theReaderComesBackToThePageTheyWereOn() {
        assertEquals("/gate/review?version=1.0.0", ThemeSwitch.localPath("/gate/review?version=1.0.0"));
        assertEquals("/", ThemeSwitch.localPath("/"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "https://evil.example", "//evil.example", "/\\evil.example", "/a\r\nSet-Cookie: b=c", "x"})
    void nobodyIsSentToAnotherServer(String back) {
        assertEquals("/", ThemeSwitch.localPath(back));
    }
}
