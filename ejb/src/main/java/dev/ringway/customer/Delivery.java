package dev.ringway.customer;

/** How a customer runs the products. */
public enum Delivery {
    CLOUD,
    ON_PREMISES,
    BOTH;

    public boolean isOnPremises() {
        return this != CLOUD;
    }
}
