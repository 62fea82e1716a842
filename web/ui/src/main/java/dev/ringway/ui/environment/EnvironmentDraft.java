package dev.ringway.ui.environment;

import dev.ringway.environment.EnvironmentOrder;
import dev.ringway.environment.EnvironmentView;
import dev.ringway.product.Ring;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.WholeNumber;
import dev.ringway.ui.page.Words;
import java.io.Serializable;
import java.util.List;

/** What has been typed about an environment. */
public class EnvironmentDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private String key;
    private String name;
    private String ring = Ring.DEV.name();
    private String customer;
    private String users;

    static EnvironmentDraft of(EnvironmentView environment) {
        EnvironmentDraft draft = new EnvironmentDraft();
        draft.name = environment.name();
        draft.users = String.valueOf(environment.users());
        return draft;
    }

    EnvironmentOrder order(String product) {
        return new EnvironmentOrder(product, key, name, Ring.of(ring), customer, numberOfUsers());
    }

    int numberOfUsers() {
        return WholeNumber.of(users, "/users");
    }

    List<Difference> against(EnvironmentView saved) {
        return List.of(
                new Difference(Words.get("environmentName"), saved.name(), name),
                new Difference(Words.get("users"), String.valueOf(saved.users()), users));
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

    public String getRing() {
        return ring;
    }

    public void setRing(String ring) {
        this.ring = ring;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getUsers() {
        return users;
    }

    public void setUsers(String users) {
        this.users = users;
    }
}
