package dev.ringway.ui.programme;

import dev.ringway.programme.EnrolmentReading;
import dev.ringway.ui.access.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many requests to join wait for the reader's answer. */
@Named
@RequestScoped
public class WaitingEnrolments {
    @Inject
    private EnrolmentReading reading;

    @Inject
    private SignedIn signedIn;

    private Long count;

    public long getCount() {
        if (count == null) {
            count = signedIn.isAny("release-manager", "administrator") ? reading.countWaiting() : 0;
        }
        return count;
    }
}
