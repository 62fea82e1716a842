package dev.ringway.access;

/** What an actor is confined to: keys of a product or customer, the id of an environment; null is no limit. */
public record Scope(String product, String environment, String customer) {
    public static final Scope EVERYTHING = new Scope(null, null, null);

    public static Scope ofProduct(String product) {
        return new Scope(product, null, null);
    }

    public static Scope ofEnvironment(String environment) {
        return new Scope(null, environment, null);
    }

    public static Scope ofCustomer(String customer) {
        return new Scope(null, null, customer);
    }
}
