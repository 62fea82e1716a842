package dev.ringway.ui.page;

import dev.ringway.product.ProductView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the address of a product's list asks for: the product, what is looked for, and where the page begins. */
public abstract class ListFilter {
    private String product;
    private String text;
    private String cursor;

    /** The first one, unless another is asked for. */
    public String productOf(List<ProductView> products) {
        if (product == null) {
            product = products.get(0).key();
        }
        return product;
    }

    protected static boolean isAny(String... chosen) {
        return Stream.of(chosen).anyMatch(Objects::nonNull);
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = Choices.written(product);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Choices.written(text);
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = Choices.written(cursor);
    }
}
