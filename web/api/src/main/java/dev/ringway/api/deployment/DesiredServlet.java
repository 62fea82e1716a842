package dev.ringway.api.deployment;

import dev.ringway.access.CurrentActor;
import dev.ringway.deployment.AgentDesk;
import dev.ringway.shared.InvalidInput;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers what an environment is to run: at once when that is news to the agent, else as soon as it is. */
@WebServlet(urlPatterns = "/v1/agent/desired", asyncSupported = true)
public class DesiredServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_WAIT_SECONDS = 55;

    @Inject
    private transient AgentDesk desk;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient WaitingRoom room;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int wait = waitSeconds(request.getParameter("wait"));
        DesiredAnswer now = DesiredAnswer.of(desk.desired(), request.getContextPath());
        if (wait == 0 || !now.isKnownTo(request)) {
            now.write(request, response);
            return;
        }
        room.await(request.startAsync(), current.get(), now.environment(), wait);
    }

    private static int waitSeconds(String text) {
        try {
            int seconds = text == null ? 0 : Integer.parseInt(text);
            if (seconds >= 0 && seconds <= LONGEST_WAIT_SECONDS) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            throw refusal();
        }
        throw refusal();
    }

    private static InvalidInput refusal() {
        return new InvalidInput(
                "/wait", "wait must be a whole number of seconds from 0 to " + LONGEST_WAIT_SECONDS + ".");
    }
}
