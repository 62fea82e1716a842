package dev.ringway.ui.page;

import dev.ringway.shared.TraceId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The page instead of one that cannot be shown: what happened, what to do next, and the trace id to ask with. */
@Named
@RequestScoped
public class ProblemPage {
    @Inject
    private HttpServletRequest request;

    public PageProblem getProblem() {
        Object known = request.getAttribute(RefusalPages.PROBLEM);
        if (known instanceof PageProblem problem) {
            return problem;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return PageProblem.ofStatus(status instanceof Integer code ? code : 404);
    }

    public String getTitle() {
        return words("Title");
    }

    /** The refusal's own sentence, or the general one. */
    public String getText() {
        Object sentence = request.getAttribute(RefusalPages.SENTENCE);
        return sentence == null ? words("Text") : sentence.toString();
    }

    public String getNext() {
        return words("Next");
    }

    /** Null when the server refused before the request was named. */
    public TraceId getTraceId() {
        return (TraceId) request.getAttribute(RefusalPages.TRACE_ID);
    }

    private String words(String part) {
        return Words.get("problem" + getProblem() + part);
    }
}
