package dev.ringway.ui.live;

import dev.ringway.access.Actor;
import dev.ringway.access.Role;
import dev.ringway.audit.Headline;
import java.util.Optional;
import java.util.Set;

/** Whom a stream serves: decides of which changes its reader is told, and by which name. */
sealed interface Audience {
    /** The thing that changed as the reader may know it, or nothing when it is none of their business. */
    Optional<String> told(Headline headline);

    static Audience staff(Actor actor) {
        return new Staff(actor.roles());
    }

    /**
     * @param environments the customer's own, as subjects such as {@code environment/wiremock/acme-berlin}
     * @param products keys of the products the customer is entitled to
     */
    static Audience customer(Actor actor, Set<String> environments, Set<String> products) {
        return new OwnCustomer(actor.scope().customer(), actor.is(Role.CUSTOMER_ADMIN), environments, products);
    }

    /** The vendor's people see everything but who holds which token. */
    record Staff(Set<Role> roles) implements Audience {
        private static final Set<Role> NO_TOKENS = Set.of(Role.QA, Role.DEVELOPER);

        @Override
        public Optional<String> told(Headline headline) {
            boolean secret = headline.subject().startsWith("access-token/") && NO_TOKENS.containsAll(roles);
            return secret ? Optional.empty() : Optional.of(headline.subject());
        }
    }

    /** A customer's people hear of their own customer; of a release nothing before it is offered to them. */
    record OwnCustomer(String key, boolean administrator, Set<String> environments, Set<String> products)
            implements Audience {
        private static final String DOWNLOADED = "installer downloaded";
        private static final Set<String> OFFERS = Set.of("installers available", "installers withdrawn");

        @Override
        public Optional<String> told(Headline headline) {
            if (headline.customer() != null) {
                return own(headline);
            }
            if (environments.contains(headline.subject())) {
                return Optional.of(headline.subject());
            }
            return offered(headline);
        }

        private Optional<String> own(Headline headline) {
            boolean hidden = headline.action().equals(DOWNLOADED) && !administrator;
            return headline.customer().equals(key) && !hidden ? Optional.of(headline.subject()) : Optional.empty();
        }

        private Optional<String> offered(Headline headline) {
            String[] parts = headline.subject().split("/");
            if (parts.length < 2 || !products.contains(parts[1])) {
                return Optional.empty();
            }
            if (OFFERS.contains(headline.action())) {
                return Optional.of("product/" + parts[1]);
            }
            return parts[0].equals("programme") ? Optional.of(headline.subject()) : Optional.empty();
        }
    }
}
