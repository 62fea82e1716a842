package dev.ringway.api.product;

import dev.ringway.api.shared.Revision;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductOrder;
import dev.ringway.product.ProductView;
import dev.ringway.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What the vendor ships. */
@Path("/products")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProductResource {
    @Inject
    private ProductCatalogue catalogue;

    @POST
    public Response register(ProductOrder order) {
        ProductView product = catalogue.register(order);
        return Response.created(URI.create("products/" + product.key()))
                .tag(String.valueOf(product.revision()))
                .entity(product)
                .build();
    }

    @GET
    public Page<ProductView> list() {
        return new Page<>(catalogue.list(), null);
    }

    @GET
    @Path("/{product}")
    public Response product(@PathParam("product") String key, @Context Request request) {
        ProductView product = catalogue.product(key);
        return Revision.tagged(product, product.revision(), request);
    }

    @PUT
    @Path("/{product}")
    public Response change(@PathParam("product") String key, @BeanParam Revision read, ProductOrder order) {
        ProductView product = catalogue.change(key, order, read.expected());
        return Revision.changed(product, product.revision());
    }
}
