package dev.ringway.installer;

import dev.ringway.access.Acting;
import dev.ringway.access.Actor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Builds what waits to be built, one release at a time on each server: at the tick, and at once when one is queued. */
@ApplicationScoped
public class InstallerRounds {
    private static final Logger LOG = Logger.getLogger(InstallerRounds.class);

    private final AtomicBoolean busy = new AtomicBoolean();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Acting acting;

    @Inject
    private InstallerClaims claims;

    @Inject
    private InstallerWorker worker;

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) InstallersQueued event) {
        goRound();
    }

    /** Returns at once: a build takes longer than a tick may. */
    public void goRound() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            executor.execute(this::buildAll);
        } catch (RejectedExecutionException e) {
            busy.set(false);
            LOG.warnf("installers not built now reason=%s", e.getMessage());
        }
    }

    private void buildAll() {
        try {
            acting.as(Actor.SYSTEM, () -> claims.free().forEach(this::build));
        } finally {
            busy.set(false);
        }
    }

    private void build(InstallerBuildId id) {
        try {
            worker.build(id);
        } catch (RuntimeException e) {
            LOG.warnf("installers not built now id=%s reason=%s", id, e.getMessage());
        }
    }
}
