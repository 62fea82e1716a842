package dev.ringway.ui.live;

import dev.ringway.environment.EnvironmentView;
import dev.ringway.programme.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** What parts of pages are about, as the stream names what changed; a part may be about several things. */
@Named
@ApplicationScoped
public class Subjects {
    /** A product with all its releases and environments. */
    public String ofProduct(String product) {
        return "product/" + product + " release/" + product + " environment/" + product;
    }

    public String ofEnvironment(EnvironmentView environment) {
        return "environment/" + environment.product() + "/" + environment.key();
    }

    public String ofMemberships(List<Membership> memberships) {
        return memberships.stream()
                .map(Membership::environment)
                .map(environment -> "environment/" + environment.product() + "/" + environment.key())
                .collect(Collectors.joining(" "));
    }

    /** What has to be there before anything can be released. */
    public String getOfAdministration() {
        return "product environment access-token customer";
    }

    /** Everything that is on record, or what is about one thing only. */
    public String ofTrail(String subject) {
        return subject == null ? "product release environment programme customer access-token" : subject;
    }

    public String ofRelease(String product, String version) {
        return "release/" + product + "/" + version;
    }
}
