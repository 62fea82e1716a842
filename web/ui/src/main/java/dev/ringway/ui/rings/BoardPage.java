package dev.ringway.ui.rings;

import dev.ringway.deployment.RingBoard;
import dev.ringway.deployment.RingView;
import dev.ringway.deployment.picture.RingDrawing;
import dev.ringway.deployment.picture.RingPicture;
import dev.ringway.deployment.picture.RingPictures;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import dev.ringway.shared.NotFound;
import dev.ringway.ui.page.Places;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** The ring board: where every release of a product is, and what waits for whom. */
@Named
@RequestScoped
public class BoardPage {
    @Inject
    private ProductCatalogue catalogue;

    @Inject
    private RingBoard board;

    @Inject
    private RingDrawing drawing;

    @Inject
    private WaitingGates gates;

    @Inject
    private Places places;

    private String product;
    private List<ProductView> products;
    private List<RingView> rings = List.of();
    private List<WaitingGate> waiting = List.of();
    private RingPicture picture;

    public void load() {
        products = catalogue.list();
        if (products.isEmpty()) {
            return;
        }
        if (product == null) {
            product = products.get(0).key();
        }
        rings = board.board(product);
        picture = RingPictures.of(getShown().name(), rings, drawing.latestRejected(product), this::link);
        waiting = gates.of(product);
    }

    private String link(RingView ring) {
        if (ring.rolling() != null) {
            return places.rollout(ring.rolling().promotion());
        }
        return ring.waiting().isEmpty()
                ? places.environments(product, ring.ring())
                : places.gate(product, ring.waiting().get(0).version(), ring.ring());
    }

    public ProductView getShown() {
        return products.stream()
                .filter(candidate -> candidate.key().equals(product))
                .findFirst()
                .orElseThrow(() -> new NotFound("product", product));
    }

    /** The gates that the reader can do something about, the oldest first. */
    public List<WaitingGate> getForReader() {
        return waiting.stream().filter(WaitingGate::forReader).toList();
    }

    public List<WaitingGate> getForOthers() {
        return waiting.stream().filter(gate -> !gate.forReader()).toList();
    }

    public List<RingView.Rolling> getRolling() {
        return rings.stream().map(RingView::rolling).filter(Objects::nonNull).toList();
    }

    public RingPicture getPicture() {
        return picture;
    }

    public List<ProductView> getProducts() {
        return products;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }
}
