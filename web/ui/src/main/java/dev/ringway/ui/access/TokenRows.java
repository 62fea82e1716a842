package dev.ringway.ui.access;

import dev.ringway.access.TokenView;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.EnvironmentRegistry;
import dev.ringway.environment.EnvironmentView;
import dev.ringway.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows tokens with the name of what they are confined to. */
@ApplicationScoped
public class TokenRows {
    @Inject
    private EnvironmentRegistry registry;

    @Inject
    private Clock clock;

    public TokenRow of(TokenView token) {
        String environment = token.scope().environment();
        return row(token, environment == null ? null : registry.environment(EnvironmentId.of(environment)));
    }

    /** Their environments are read at once. */
    public Page<TokenRow> of(Page<TokenView> tokens) {
        List<EnvironmentId> scopes = tokens.items().stream()
                .map(token -> token.scope().environment())
                .filter(Objects::nonNull)
                .distinct()
                .map(EnvironmentId::of)
                .toList();
        Map<String, EnvironmentView> environments = scopes.isEmpty()
                ? new HashMap<>()
                : registry.environments(scopes).stream()
                        .collect(
                                Collectors.toMap(environment -> environment.id().toString(), Function.identity()));
        return tokens.map(token -> row(token, environments.get(token.scope().environment())));
    }

    private TokenRow row(TokenView token, EnvironmentView environment) {
        return new TokenRow(token, TokenStanding.of(token, clock.instant()), environment);
    }
}
