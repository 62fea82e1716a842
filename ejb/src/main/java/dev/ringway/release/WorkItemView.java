package dev.ringway.release;

import java.time.Instant;
import java.util.List;

/** A change in a release and what QA found of it; {@code verdict} is null until QA has looked. */
public record WorkItemView(
        String key,
        String title,
        String type,
        String author,
        String pullRequest,
        List<String> acceptanceCriteria,
        Verdict verdict,
        String note,
        String evidenceUrl,
        String validatedBy,
        Instant validatedAt) {}
