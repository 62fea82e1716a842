package dev.ringway.ui.customer;

import dev.ringway.customer.CustomerOrder;
import dev.ringway.customer.CustomerView;
import dev.ringway.customer.Delivery;
import dev.ringway.shared.InvalidInput;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What has been typed about a customer. */
public class CustomerDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private String key;
    private String name;
    private String delivery = Delivery.CLOUD.name();
    private List<String> products = new ArrayList<>();

    static CustomerDraft of(CustomerView customer) {
        CustomerDraft draft = new CustomerDraft();
        draft.key = customer.key();
        draft.name = customer.name();
        draft.delivery = customer.delivery().name();
        draft.products = new ArrayList<>(customer.products());
        return draft;
    }

    CustomerOrder order() {
        Delivery known = Arrays.stream(Delivery.values())
                .filter(candidate -> candidate.name().equals(delivery))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("/delivery", "delivery is missing."));
        return new CustomerOrder(key, name, known, products);
    }

    List<Difference> against(CustomerView saved) {
        CustomerDraft other = of(saved);
        return List.of(
                new Difference(Words.get("customerName"), other.name, name),
                new Difference(Words.get("customerDelivery"), other.deliveryWords(), deliveryWords()),
                new Difference(Words.get("customerProducts"), other.productWords(), productWords()));
    }

    private String deliveryWords() {
        return Words.get("customerDelivery" + delivery);
    }

    private String productWords() {
        return String.join(", ", products.stream().sorted().toList());
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

    public String getDelivery() {
        return delivery;
    }

    public void setDelivery(String delivery) {
        this.delivery = delivery;
    }

    public List<String> getProducts() {
        return products;
    }

    public void setProducts(List<String> products) {
        this.products = products;
    }
}
