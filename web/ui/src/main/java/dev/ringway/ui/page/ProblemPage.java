package dev.ringway.ui.page;

import dev.ringway.shared.TraceId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The page instead of one that cannot be shown: what happened, what to do next, and the trace id to ask with. */
@Named
@RequestScoped
public class ProblemPage {
    @Inject
    @RequestMap
    private Map<String, Object> request;

    public PageProblem getProblem() {
        return (PageProblem) request.getOrDefault(RefusalPages.PROBLEM, PageProblem.NOT_FOUND);
    }

    public String getTitle() {
        return words("Title");
    }

    /** The refusal's own sentence, or the general one. */
    public String getText() {
        Object sentence = request.get(RefusalPages.SENTENCE);
        return sentence == null ? words("Text") : sentence.toString();
    }

    public String getNext() {
        return words("Next");
    }

    /** Null when the server refused before the request was named. */
    public TraceId getTraceId() {
        return (TraceId) request.get(RefusalPages.TRACE_ID);
    }

    private String words(String part) {
        return Words.get("problem" + getProblem() + part);
    }
}
