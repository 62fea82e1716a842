package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Wakes the waiting polls of an environment's agent, once what concerns it is committed. */
@ApplicationScoped
public class AgentBell {
    private final Map<EnvironmentId, Set<Runnable>> waiting = new ConcurrentHashMap<>();

    /** Calls back at every ring until the returned registration is closed. */
    public Registration listen(EnvironmentId environment, Runnable callback) {
        waiting.computeIfAbsent(environment, id -> ConcurrentHashMap.newKeySet())
                .add(callback);
        return () -> waiting.computeIfPresent(environment, (id, callbacks) -> {
            callbacks.remove(callback);
            return callbacks.isEmpty() ? null : callbacks;
        });
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) AgentConcerned concerned) {
        waiting.getOrDefault(concerned.environment(), Set.of()).forEach(Runnable::run);
    }

    /** Ends the listening. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
