package dev.ringway.release;

import static dev.ringway.access.Role.CI;
import static dev.ringway.access.Role.DEVELOPER;

import dev.ringway.access.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Takes releases in, also when several builds bring the same one at the same moment. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReleaseIntake {
    @Inject
    private ReleaseRegistration registration;

    /** Whoever comes second at the same moment looks again, in a transaction of its own, and finds the first. */
    @Permit({CI, DEVELOPER})
    public Registered register(String product, ReleaseOrder order) {
        try {
            return registration.register(product, order);
        } catch (JustRegistered byAnother) {
            return registration.register(product, order);
        }
    }
}
