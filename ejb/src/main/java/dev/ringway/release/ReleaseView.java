package dev.ringway.release;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A release with all it contains; {@code rejection} is null unless it was rejected. */
public record ReleaseView(
        @JsonUnwrapped ReleaseSummary summary,
        String buildUrl,
        String notes,
        String contentHash,
        String registeredBy,
        RejectionView rejection,
        List<ReleaseAction> allowedActions,
        List<ArtifactView> artifacts,
        List<WorkItemView> workItems,
        List<CheckView> checks) {}
