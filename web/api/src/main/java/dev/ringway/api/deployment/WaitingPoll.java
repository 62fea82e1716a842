package dev.ringway.api.deployment;

import dev.ringway.api.shared.ProblemAnswer;
import dev.ringway.deployment.AgentBell;
import dev.ringway.deployment.AgentDesk;
import dev.ringway.environment.EnvironmentId;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One poll that waits: answered once, by its bell or by its time-out. */
class WaitingPoll implements AsyncListener {
    private final AsyncContext context;
    private final Consumer<Consumer<AgentDesk>> onBehalfOfAgent;
    private final AtomicBoolean answered = new AtomicBoolean();
    private volatile AgentBell.Registration registration;

    WaitingPoll(AsyncContext context, Consumer<Consumer<AgentDesk>> onBehalfOfAgent) {
        this.context = context;
        this.onBehalfOfAgent = onBehalfOfAgent;
    }

    /** Looks once more after listening has begun, so that nothing falls between the first look and the bell. */
    void listen(AgentBell bell, EnvironmentId environment) {
        registration = bell.listen(environment, this::look);
        look();
        if (answered.get()) {
            stopListening();
        }
    }

    /** The bell may ring and the answer be complete before the registration is known; then {@code listen} ends it. */
    private void stopListening() {
        AgentBell.Registration known = registration;
        if (known != null) {
            known.close();
        }
    }

    private void look() {
        onBehalfOfAgent.accept(this::answerNews);
    }

    private void answerNews(AgentDesk desk) {
        if (answered.get()) {
            return;
        }
        HttpServletRequest request = (HttpServletRequest) context.getRequest();
        HttpServletResponse response = (HttpServletResponse) context.getResponse();
        try {
            DesiredAnswer now = DesiredAnswer.of(desk.desired(), request.getContextPath());
            if (!now.isKnownTo(request) && answered.compareAndSet(false, true)) {
                now.write(request, response);
                context.complete();
            }
        } catch (IOException | RuntimeException e) {
            fail(e, request, response);
        }
    }

    private void fail(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (!answered.compareAndSet(false, true)) {
            return;
        }
        try {
            ProblemAnswer.of(failure, request).write(response);
        } catch (IOException gone) {
            context.getRequest().getServletContext().log("agent went away", gone);
        }
        context.complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        if (answered.compareAndSet(false, true)) {
            ((HttpServletResponse) context.getResponse()).setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            context.complete();
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        stopListening();
    }

    @Override
    public void onError(AsyncEvent event) {
        answered.set(true);
        stopListening();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // a poll waits once
    }
}
