package dev.ringway.ui.rings;

import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import dev.ringway.ui.page.Places;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;

/** Leads to the gate that has waited longest for the reader, or to the board when none does. */
@WebServlet("/gate/next")
public class NextGate extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProductCatalogue catalogue;

    @Inject
    private transient WaitingGates gates;

    @Inject
    private transient Places places;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<WaitingGate> oldest = catalogue.list().stream()
                .map(ProductView::key)
                .flatMap(product -> gates.of(product).stream())
                .filter(WaitingGate::forReader)
                .min(Comparator.comparing(gate -> gate.promotion().createdAt()));
        response.sendRedirect(oldest.map(this::address).orElse(request.getContextPath() + "/"));
    }

    private String address(WaitingGate gate) {
        return places.gate(
                gate.promotion().product(),
                gate.promotion().version(),
                gate.promotion().ring());
    }
}
