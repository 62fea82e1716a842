package dev.ringway.api.customer;

import dev.ringway.api.shared.Choice;
import dev.ringway.api.shared.Paging;
import dev.ringway.api.shared.Revision;
import dev.ringway.customer.CustomerOrder;
import dev.ringway.customer.CustomerRegistry;
import dev.ringway.customer.CustomerSearch;
import dev.ringway.customer.CustomerView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Organisations that run the products. */
@Path("/customers")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CustomerResource {
    @Inject
    private CustomerRegistry registry;

    @POST
    public Response register(CustomerOrder order) {
        CustomerView customer = registry.register(order);
        return Response.created(URI.create("customers/" + customer.key()))
                .tag(String.valueOf(customer.revision()))
                .entity(customer)
                .build();
    }

    @GET
    public Response list(@QueryParam("text") String text, @QueryParam("sort") String sort, @BeanParam Paging paging) {
        CustomerSearch search = new CustomerSearch(text, Choice.of(CustomerSearch.Sort.class, "sort", sort));
        return paging.answer(registry.visible(search, paging.request()));
    }

    @GET
    @Path("/{customer}")
    public Response customer(@PathParam("customer") String key, @Context Request request) {
        CustomerView customer = registry.customer(key);
        return Revision.tagged(customer, customer.revision(), request);
    }

    @PUT
    @Path("/{customer}")
    public Response change(@PathParam("customer") String key, @BeanParam Revision read, CustomerOrder order) {
        CustomerView customer = registry.change(key, order, read.expected());
        return Revision.changed(customer, customer.revision());
    }
}
