package dev.ringway.audit;

import dev.ringway.access.CurrentActor;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.TraceId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;

/** Writes every event down as the last thing its transaction does, so that a lane is held as briefly as can be. */
@ApplicationScoped
public class AuditTrail {
    private static final String LANE = AuditTrail.class.getName() + ".lane";

    @Inject
    private AuditEntries entries;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    void write(@Observes(during = TransactionPhase.BEFORE_COMPLETION) DomainEvent event) {
        AuditLane lane = laneOfThisTransaction();
        entries.add(lane.append(AuditFact.of(event, current.get(), clock.instant(), TraceId.current())));
    }

    /** One lane a transaction: two transactions can then never wait for each other's lanes. */
    private AuditLane laneOfThisTransaction() {
        AuditLane held = (AuditLane) transaction.getResource(LANE);
        if (held != null) {
            return held;
        }
        byte any = (byte) ThreadLocalRandom.current().nextInt(AuditLane.COUNT);
        AuditLane locked = entries.lockLane(any);
        transaction.putResource(LANE, locked);
        return locked;
    }
}
