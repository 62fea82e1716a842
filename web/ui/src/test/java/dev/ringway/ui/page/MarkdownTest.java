package dev.ringway.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void notesAreShownAsTheyWereMeant() {
        assertTrue(Markdown.html("**Faster** start").contains("<strong>Faster</strong>"));
        assertEquals("", Markdown.html(null));
    }

    @Test
    void aHeadingInNotesStandsBelowThoseOfThePage() {
        assertEquals("<h4>4.3.0</h4>\n<h5>Fixed</h5>\n<h6>Tiny</h6>\n", Markdown.html("# 4.3.0\n## Fixed\n##### Tiny"));
    }

    @Test
    void nothingInNotesCanAct() {
        assertFalse(Markdown.html("<script>alert(1)</script>").contains("<script"));
        assertFalse(Markdown.html("[x](javascript:alert(1))").contains("javascript:"));
        assertFalse(Markdown.html("<img src=x onerror=alert(1)>").contains("<img"));
    }
}
