package dev.ringway.ui.product;

import dev.ringway.product.ProductOrder;
import dev.ringway.product.ProductView;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What has been typed about a product. */
public class ProductDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private String key;
    private String name;
    private String vendor;
    private boolean packaged;
    private PackagingDraft packaging = new PackagingDraft();

    static ProductDraft of(ProductView product) {
        ProductDraft draft = new ProductDraft();
        draft.key = product.key();
        draft.name = product.name();
        draft.vendor = product.vendor();
        draft.packaged = product.packaging() != null;
        draft.packaging = PackagingDraft.of(product.packaging());
        return draft;
    }

    ProductOrder order() {
        return new ProductOrder(key, name, vendor, packaged ? packaging.specification() : null);
    }

    List<Difference> against(ProductView saved) {
        ProductDraft other = of(saved);
        List<Difference> differences = new ArrayList<>(List.of(
                new Difference(Words.get("productName"), other.name, name),
                new Difference(Words.get("productVendor"), other.vendor, vendor),
                new Difference(Words.get("packaging"), other.packagedWords(), packagedWords())));
        if (packaged || other.packaged) {
            differences.addAll(packaging.against(other.packaging));
        }
        return differences;
    }

    private String packagedWords() {
        return Words.get(packaged ? "packagingYes" : "packagingNo");
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getVendor() {
        return vendor;
    }

    public void setVendor(String vendor) {
        this.vendor = vendor;
    }

    public boolean isPackaged() {
        return packaged;
    }

    public void setPackaged(boolean packaged) {
        this.packaged = packaged;
    }

    public PackagingDraft getPackaging() {
        return packaging;
    }
}
