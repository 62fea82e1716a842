package dev.ringway.installer;

import dev.ringway.access.Actor;
import dev.ringway.packaging.BuiltInstaller;
import dev.ringway.packaging.PackagingSpecification;
import dev.ringway.product.ProductId;
import dev.ringway.release.Release;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.TimeOrderedId;
import dev.ringway.shared.Version;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The making of all installers of one release, in one pass over its artifact. */
@Entity
public class InstallerBuild {
    private static final int LONGEST_NOTE = 4_000;

    @Id
    private UUID id;

    private UUID productId;
    private UUID releaseId;
    private Version version;

    @Enumerated(EnumType.STRING)
    private InstallerBuildState state;

    private String note;

    @Embedded
    private BuildClaim claim = new BuildClaim();

    private long bytesDone;
    private long bytesTotal;
    private Instant createdAt;
    private Instant startedAt;
    private Instant finishedAt;

    @jakarta.persistence.Version
    private int revision;

    @OneToMany(mappedBy = "build", cascade = CascadeType.PERSIST)
    @OrderBy("name")
    private List<Installer> installers = new ArrayList<>();

    @OneToMany(mappedBy = "build", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<InstallerBuildHistory> history = new ArrayList<>();

    protected InstallerBuild() {}

    InstallerBuild(Release release, Instant at) {
        this.id = TimeOrderedId.next();
        this.productId = release.productId().value();
        this.releaseId = release.id().value();
        this.version = release.version();
        this.state = InstallerBuildState.QUEUED;
        this.createdAt = at;
    }

    /** Whether a server may take it up: nobody has, or who had is dead. */
    boolean isFree(Instant now) {
        return state == InstallerBuildState.QUEUED || state == InstallerBuildState.BUILDING && claim.isForsaken(now);
    }

    void takeUp(long total, Actor by, Instant at) {
        move(InstallerBuildAction.TAKE_UP, null, by, at);
        claim.take(at);
        bytesDone = 0;
        bytesTotal = total;
        startedAt = at;
        finishedAt = null;
    }

    boolean isHopeless() {
        return claim.isHopeless();
    }

    boolean isClaimedBy(UUID worker) {
        return state == InstallerBuildState.BUILDING && claim.isHeldBy(worker);
    }

    void complete(PackagingSpecification specification, List<BuiltInstaller> built, Actor by, Instant at) {
        end(InstallerBuildAction.COMPLETE, null, by, at);
        bytesDone = bytesTotal;
        built.forEach(file -> installers.add(new Installer(this, specification, file)));
    }

    void fail(String reason, Actor by, Instant at) {
        String words = reason.length() > LONGEST_NOTE ? reason.substring(0, LONGEST_NOTE) : reason;
        end(InstallerBuildAction.FAIL, words, by, at);
    }

    void retry(Actor by, Instant at) {
        move(InstallerBuildAction.RETRY, null, by, at);
        claim.countAfresh();
    }

    void withdraw(String reason, Actor by, Instant at) {
        end(InstallerBuildAction.WITHDRAW, reason, by, at);
    }

    /** The release is back in PRODUCTION: what was built is offered again, what was not is built now. */
    void comeBack(Actor by, Instant at) {
        if (installers.isEmpty()) {
            move(InstallerBuildAction.QUEUE_AGAIN, null, by, at);
            claim.countAfresh();
            return;
        }
        end(InstallerBuildAction.OFFER_AGAIN, null, by, at);
    }

    private void end(InstallerBuildAction action, String why, Actor by, Instant at) {
        move(action, why, by, at);
        claim.letGo();
        finishedAt = at;
    }

    private void move(InstallerBuildAction action, String why, Actor by, Instant at) {
        InstallerBuildState from = state;
        state = action.leadFrom(from, "installer build");
        note = why;
        history.add(new InstallerBuildHistory(this, action, from, why, by, at));
    }

    public InstallerBuildId id() {
        return new InstallerBuildId(id);
    }

    public ProductId productId() {
        return new ProductId(productId);
    }

    public ReleaseId releaseId() {
        return new ReleaseId(releaseId);
    }

    public Version version() {
        return version;
    }

    public InstallerBuildState state() {
        return state;
    }

    public boolean isOffered() {
        return state == InstallerBuildState.AVAILABLE;
    }

    /** Why it failed or was withdrawn, or null. */
    public String note() {
        return note;
    }

    public List<Installer> installers() {
        return List.copyOf(installers);
    }

    List<InstallerView> installerViews() {
        return installers.stream().map(Installer::view).toList();
    }

    BuildClaim claim() {
        return claim;
    }

    List<InstallerMoveView> moves() {
        return history.stream().map(InstallerBuildHistory::view).toList();
    }

    InstallerBuildView view(String product, Actor reader) {
        return new InstallerBuildView(
                id(),
                product,
                version.text(),
                state,
                InstallerBuildAction.buttons(state, reader),
                note,
                bytesDone,
                bytesTotal,
                createdAt,
                startedAt,
                finishedAt,
                installerViews());
    }
}
