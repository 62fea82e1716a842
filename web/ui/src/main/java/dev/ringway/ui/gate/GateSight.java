package dev.ringway.ui.gate;

import dev.ringway.gate.GateReading;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads all that somebody sees who decides at a gate. */
@ApplicationScoped
public class GateSight {
    @Inject
    private GateReading gates;

    @Inject
    private ReleaseReading releases;

    @Inject
    private ProductCatalogue catalogue;

    public GateShown of(String product, String version, Ring ring) {
        return new GateShown(
                gates.report(product, version, ring),
                releases.release(product, version),
                catalogue.policy(product, ring).terms());
    }
}
