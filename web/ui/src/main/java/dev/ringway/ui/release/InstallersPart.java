package dev.ringway.ui.release;

import dev.ringway.installer.InstallerBuildAction;
import dev.ringway.installer.InstallerBuildState;
import dev.ringway.installer.InstallerBuildView;
import dev.ringway.installer.InstallerDesk;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The part of the release page that shows how its installers are made. */
@Named
@RequestScoped
public class InstallersPart {
    @Inject
    private InstallerDesk desk;

    @Inject
    private ReleasePage page;

    private Optional<InstallerBuildView> build;

    /** Null until the release has completed PRODUCTION, or when its product is not packaged. */
    public InstallerBuildView getBuild() {
        if (build == null) {
            build = desk.ofRelease(page.getProduct(), page.getVersion());
        }
        return build.orElse(null);
    }

    public String retry() {
        desk.retry(getBuild().id());
        return Told.and(
                "/release/view?faces-redirect=true&includeViewParams=true",
                Words.get("installersRetried", page.getVersion()));
    }

    public boolean isUnderWay() {
        return getBuild() != null
                && (getBuild().state() == InstallerBuildState.QUEUED
                        || getBuild().state() == InstallerBuildState.BUILDING);
    }

    public boolean isRetryPossible() {
        return getBuild() != null && getBuild().allowedActions().contains(InstallerBuildAction.RETRY);
    }
}
