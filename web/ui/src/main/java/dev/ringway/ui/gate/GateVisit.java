package dev.ringway.ui.gate;

import dev.ringway.gate.GateReport;
import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseView;
import dev.ringway.ui.page.Basis;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Which gate the address names, what is shown there now, and what whoever decides there has read. */
@Named
@ViewScoped
public class GateVisit implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GateSight sight;

    private final Basis<String> basis = new Basis<>();
    private String product;
    private String version;
    private String ring;
    private transient GateShown readFirst;
    private transient GateShown shown;

    /** Before every rendering: what was refused shows what is true now. */
    public void look() {
        shown = sight.of(product, version, place());
        readFirst = readFirst == null ? shown : readFirst;
        basis.meets(getReport().evidence(), () -> shown.since(readFirst));
    }

    public Ring place() {
        return Ring.of(ring);
    }

    public Basis<String> getBasis() {
        return basis;
    }

    public GateReport getReport() {
        return shown.report();
    }

    public ReleaseView getRelease() {
        return shown.release();
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getRing() {
        return ring;
    }

    public void setRing(String ring) {
        this.ring = ring;
    }
}
