package dev.ringway.ui.page;

import java.io.Serializable;
import java.util.function.Supplier;

/** An answer that is asked for once, even if it is that there is none; it is not kept beyond the session's memory. */
public final class Once<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient boolean asked;
    private transient T answer;

    public T or(Supplier<T> question) {
        if (!asked) {
            answer = question.get();
            asked = true;
        }
        return answer;
    }

    public void forget() {
        asked = false;
        answer = null;
    }
}
