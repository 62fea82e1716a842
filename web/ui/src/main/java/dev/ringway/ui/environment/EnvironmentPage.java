package dev.ringway.ui.environment;

import dev.ringway.deployment.DeploymentReading;
import dev.ringway.deployment.DeploymentView;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.EnvironmentRegistry;
import dev.ringway.environment.EnvironmentView;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.Version;
import dev.ringway.ui.page.Basis;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One environment: what it runs, what it got, its agent, and what can be changed of it. */
@Named
@ViewScoped
public class EnvironmentPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LATEST = 50;

    @Inject
    private EnvironmentRegistry registry;

    @Inject
    private DeploymentReading deployments;

    @Inject
    private AgentPart agent;

    private final Basis<Integer> basis = new Basis<>();
    private String id;
    private EnvironmentDraft draft;
    private transient EnvironmentRow row;
    private transient List<DeploymentView> history;

    /** Runs before every rendering: what was typed stays, beside what holds now. */
    public void load() {
        EnvironmentId wanted = EnvironmentId.of(id);
        Version intended = deployments.intendedBy(wanted);
        EnvironmentView environment = registry.environment(wanted);
        row = new EnvironmentRow(environment, intended == null ? null : intended.text());
        history = deployments.history(wanted, PageRequest.first(LATEST)).items();
        if (draft == null) {
            draft = EnvironmentDraft.of(environment);
        }
        basis.meets(environment.revision(), () -> draft.against(environment));
    }

    public String change() {
        EnvironmentView changed =
                registry.change(EnvironmentId.of(id), draft.getName(), draft.numberOfUsers(), basis.read());
        return Told.and(again(), Words.get("environmentChanged", changed.name()));
    }

    public String rotate() {
        agent.issue(registry.environment(EnvironmentId.of(id)));
        return Told.and(again(), Words.get("agentTokenIssued"));
    }

    private String again() {
        return "/environment/view?faces-redirect=true&id=" + EnvironmentId.of(id);
    }

    public Basis<Integer> getBasis() {
        return basis;
    }

    public EnvironmentRow getRow() {
        return row;
    }

    public List<DeploymentView> getHistory() {
        return history;
    }

    public EnvironmentDraft getDraft() {
        return draft;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
