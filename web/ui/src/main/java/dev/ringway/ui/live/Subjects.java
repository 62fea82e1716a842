package dev.ringway.ui.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What parts of pages are about, as the stream names what changed; a part may be about several things. */
@Named
@ApplicationScoped
public class Subjects {
    /** A product with all its releases and environments. */
    public String ofProduct(String product) {
        return "product/" + product + " release/" + product + " environment/" + product;
    }

    public String ofRelease(String product, String version) {
        return "release/" + product + "/" + version;
    }
}
