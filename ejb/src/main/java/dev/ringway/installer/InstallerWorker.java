package dev.ringway.installer;

import dev.ringway.access.Acting;
import dev.ringway.access.Actor;
import dev.ringway.packaging.BuiltInstaller;
import dev.ringway.packaging.InstallerFormat;
import dev.ringway.packaging.InstallerWorkshop;
import dev.ringway.packaging.PackagingOrder;
import dev.ringway.packaging.PackagingRefused;
import dev.ringway.packaging.ReleaseArtifact;
import dev.ringway.shared.Sha256;
import dev.ringway.storage.FileStore;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Runs the packaging engine for one build, outside of any transaction. */
@ApplicationScoped
class InstallerWorker {
    private static final Logger LOG = Logger.getLogger(InstallerWorker.class);
    private static final List<InstallerFormat> FORMATS = List.of(InstallerFormat.values());

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private InstallerClaims claims;

    @Inject
    private FileStore store;

    @Inject
    private Acting acting;

    void build(InstallerBuildId id) {
        claims.takeUp(id).ifPresent(this::build);
    }

    private void build(InstallerWork work) {
        List<BuiltInstaller> built;
        try (InstallerPulse pulse = new InstallerPulse(done -> renew(work, done)).startedOn(scheduler)) {
            built = make(work, pulse);
        } catch (PackagingRefused refused) {
            fail(work, refused.getMessage());
            return;
        } catch (IOException e) {
            fail(work, "A file could not be read or written: " + e.getMessage());
            return;
        } catch (RuntimeException e) {
            LOG.errorf(e, "installers not built id=%s", work.build());
            fail(work, "Something unforeseen went wrong; the server's log says what.");
            return;
        }
        claims.complete(work, built);
    }

    /** Reads the artifact once for all formats; the engine checks its digest on the way. */
    private List<BuiltInstaller> make(InstallerWork work, InstallerPulse pulse) throws IOException {
        ReleaseArtifact artifact =
                new ReleaseArtifact(work.artifact(), work.size(), work.sha256().hex(), () -> stored(work));
        PackagingOrder order =
                new PackagingOrder(work.specification(), work.version(), work.releasedAt(), artifact, FORMATS);
        try (BuildDirectory directory = BuildDirectory.fresh(store.directory("installer-builds"), work.build())) {
            List<BuiltInstaller> built = new InstallerWorkshop().build(order, directory.path(), pulse);
            for (BuiltInstaller installer : built) {
                store.adopt(installer.file(), new Sha256(installer.sha256()));
            }
            return built;
        }
    }

    private InputStream stored(InstallerWork work) throws IOException {
        if (!store.holds(work.sha256())) {
            throw new PackagingRefused(
                    "Artifact " + work.artifact() + " is not in the store any more; no installer was built.");
        }
        return Files.newInputStream(store.pathOf(work.sha256()));
    }

    private void fail(InstallerWork work, String reason) {
        LOG.warnf("installers failed id=%s version=%s reason=%s", work.build(), work.version(), reason);
        claims.fail(work, reason);
    }

    private boolean renew(InstallerWork work, long bytesDone) {
        AtomicBoolean ours = new AtomicBoolean();
        acting.as(Actor.SYSTEM, () -> ours.set(claims.renew(work, bytesDone)));
        return ours.get();
    }
}
