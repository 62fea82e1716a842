package dev.ringway.running;

import dev.ringway.running.PageAction.Place;
import java.util.Map;

/** An environment of a customer, brought to where one button about its enrolment can be pressed. */
final class SiteScene {
    private static final String JOINING = "/portal/early-adopters";

    private final Vendor vendor;
    private final String environment;

    SiteScene(Vendor vendor) {
        this.vendor = vendor.offersProgramme("As the matrix says.");
        this.environment =
                vendor.environment(vendor.product(), "PRODUCTION", "acme").environment();
    }

    Place notEnrolled(String button) {
        return place(JOINING, button);
    }

    Place asking(String page, String button) {
        enrols();
        return place(page, button);
    }

    Place enrolled(String button) {
        vendor.rita()
                .post("/v1/enrolments/" + enrols() + "/approvals", Map.of())
                .is(200);
        return place(JOINING + "?customer=acme", button);
    }

    private String enrols() {
        return vendor.enrols("anna", environment, 1).is(201).at("/id");
    }

    private Place place(String page, String button) {
        return Place.of(page, button + " Environment " + vendor.product() + "\"");
    }
}
