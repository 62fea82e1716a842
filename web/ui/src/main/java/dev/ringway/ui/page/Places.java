package dev.ringway.ui.page;

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

    public String rollout(PromotionId promotion) {
        return path("/promotion/rollout") + "?id=" + promotion;
    }

    public String environments(String product, Ring ring) {
        return path("/environment/list") + "?product=" + encoded(product) + "&ring=" + ring;
    }

    /** Under the session, for the button. */
    public String download(InstallerId installer) {
        return path("/portal/downloads/file/") + installer;
    }

    /** Under an access token, for the command line; whole, with the server's name. */
    public String downloadByToken(InstallerId installer) {
        return Faces.getRequestDomainURL() + "/api/v1/downloads/" + installer;
    }

    private String path(String path) {
        return server.getContextPath() + path;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
