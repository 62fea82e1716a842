package dev.ringway.ui.environment;

import dev.ringway.access.IssuedToken;
import dev.ringway.access.Role;
import dev.ringway.access.Scope;
import dev.ringway.access.TokenDesk;
import dev.ringway.access.TokenOrder;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.EnvironmentView;
import dev.ringway.ui.access.FreshSecret;
import dev.ringway.ui.access.SignedIn;
import dev.ringway.ui.access.TokenRow;
import dev.ringway.ui.access.TokenRows;
import dev.ringway.ui.page.Places;
import dev.ringway.ui.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The part of an environment's page about its agent: how to start it, and the tokens that let it in. */
@Named
@RequestScoped
public class AgentPart {
    private static final Duration USUAL_LIFE = Duration.ofDays(365);

    @Inject
    private TokenDesk desk;

    @Inject
    private TokenRows rows;

    @Inject
    private FreshSecret fresh;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    private List<TokenRow> tokens;

    /** The old token goes on until it is revoked, so that the agent never stands before a closed door. */
    public void issue(EnvironmentView environment) {
        TokenOrder order = new TokenOrder(
                Words.get("agentTokenName", environment.key()),
                Role.AGENT,
                Scope.ofEnvironment(environment.id().toString()),
                clock.instant().plus(USUAL_LIFE));
        IssuedToken issued = desk.issue(order);
        fresh.carry(issued);
    }

    public boolean isLookable() {
        return signedIn.isAny("administrator", "operator", "auditor");
    }

    /** Those that open the door now, newest first. */
    public List<TokenRow> tokens(EnvironmentId environment) {
        if (tokens == null) {
            tokens = isLookable()
                    ? desk.ofEnvironment(environment.toString()).stream()
                            .map(rows::of)
                            .toList()
                    : List.of();
        }
        return tokens;
    }

    /** With the secret while it is fresh, otherwise without. */
    public String line(EnvironmentView environment) {
        AgentLine line = new AgentLine(places.getServer(), environment);
        return fresh.isThere() ? line.startWith(fresh.getSecret()) : line.start();
    }
}
