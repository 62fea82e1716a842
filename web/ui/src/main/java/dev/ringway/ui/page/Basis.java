package dev.ringway.ui.page;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** What a form was made from, and how that differs from what holds now once somebody else was faster. */
public final class Basis<T extends Serializable> implements Serializable {
    private static final long serialVersionUID = 1L;

    private T read;
    private boolean overtaken;
    private transient List<Difference> differences;

    /** Before every rendering: from now on the form is made from what holds now, and shows what it was made from. */
    public void meets(T current, Supplier<List<Difference>> between) {
        overtaken = overtaken || isOvertakenBy(current);
        differences = overtaken ? between.get() : List.of();
        read = current;
    }

    public boolean isOvertakenBy(T current) {
        return read != null && !read.equals(current);
    }

    /** What a change has to name. */
    public T read() {
        return read;
    }

    /** Somebody else changed it since it was read first: both are on the page. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
