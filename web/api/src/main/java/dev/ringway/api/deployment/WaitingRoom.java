package dev.ringway.api.deployment;

import dev.ringway.access.Acting;
import dev.ringway.access.Actor;
import dev.ringway.api.shared.Trace;
import dev.ringway.deployment.AgentBell;
import dev.ringway.deployment.AgentDesk;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.shared.TraceId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;

/** Where polls wait without a thread until their bell rings or their time is over. */
@ApplicationScoped
class WaitingRoom {
    @Inject
    private AgentBell bell;

    @Inject
    private AgentDesk desk;

    @Inject
    private Acting acting;

    @Resource
    private ManagedExecutorService executor;

    void await(AsyncContext context, Actor agent, EnvironmentId environment, int seconds) {
        context.setTimeout(seconds * 1_000L);
        TraceId trace = Trace.of((HttpServletRequest) context.getRequest());
        WaitingPoll poll = new WaitingPoll(
                context, look -> executor.execute(() -> acting.as(agent, () -> trace.during(() -> look.accept(desk)))));
        context.addListener(poll);
        poll.listen(bell, environment);
    }
}
