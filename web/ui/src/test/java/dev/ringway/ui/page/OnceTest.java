package dev.ringway.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class OnceTest {
    private final Once<String> once = new Once<>();

    @Test
    void thatThereIsNoneIsRememberedToo() {
        assertNull(once.or(() -> null));
        assertNull(once.or(() -> "asked again"));
    }

    @Test
    void whatIsForgottenIsAskedAnew() {
        Iterator<String> answers = List.of("first", "second").iterator();
        Supplier<String> question = answers::next;
        assertEquals("first", once.or(question));
        assertEquals("first", once.or(question));
        once.forget();
        assertEquals("second", once.or(question));
    }
}
