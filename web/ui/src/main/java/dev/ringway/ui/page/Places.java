package dev.ringway.ui.page;

import dev.ringway.environment.EnvironmentId;
import dev.ringway.installer.InstallerId;
import dev.ringway.product.Ring;
import dev.ringway.promotion.PromotionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;

/** The addresses of pages that others link to. */
@Named
@ApplicationScoped
public class Places {
    @Inject
    private ServletContext server;

    public String board(String product) {
        return path("/") + "?product=" + encoded(product);
    }

    public String release(String product, String version) {
        return path("/release/view") + "?product=" + encoded(product) + "&version=" + encoded(version);
    }

    public String gate(String product, String version, Ring ring) {
        return path("/gate/review") + "?product=" + encoded(product) + "&version=" + encoded(version) + "&ring=" + ring;
    }

    public String plan(String product, String version, Ring ring) {
        return path("/promotion/plan") + "?product=" + encoded(product) + "&version=" + encoded(version) + "&ring="
                + ring;
    }

    public String environment(EnvironmentId environment) {
        return path("/environment/view") + "?id=" + environment;
    }

    public String product(String product) {
        return path("/product/view") + "?product=" + encoded(product);
    }

    public String policy(String product, Ring ring) {
        return path("/product/policy") + "?product=" + encoded(product) + "&ring=" + ring;
    }

    public String customer(String customer) {
        return path("/customer/view") + "?customer=" + encoded(customer);
    }

    public String rollout(PromotionId promotion) {
        return path("/promotion/rollout") + "?id=" + promotion;
    }

    public String environments(String product, Ring ring) {
        return path("/environment/list") + "?product=" + encoded(product) + "&ring=" + ring;
    }

    /** What the release changes for the customer. */
    public String changes(String product, String version, String customer) {
        return release(product, version) + "&tab=changes&customer=" + encoded(customer);
    }

    /** What changes for the reader's own systems. */
    public String upgrade(String product, String from) {
        return path("/portal/upgrade") + "?product=" + encoded(product) + "&from=" + encoded(from);
    }

    /** The release among the downloads, when it is one of the latest. */
    public String offer(String product, String version) {
        return path("/portal/downloads") + "#" + product + "-" + version;
    }

    /** Under the session, for the button. */
    public String download(InstallerId installer) {
        return path("/portal/downloads/file/") + installer;
    }

    /** Under an access token, for the command line; whole, with the server's name. */
    public String downloadByToken(InstallerId installer) {
        return api("/downloads/" + installer);
    }

    /** An address of the API; whole, with the server's name. */
    public String api(String path) {
        return getServer() + "/api/v1" + path;
    }

    /** The address of this server as the reader's browser knows it. */
    public String getServer() {
        return Faces.getRequestDomainURL();
    }

    private String path(String path) {
        return server.getContextPath() + path;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
