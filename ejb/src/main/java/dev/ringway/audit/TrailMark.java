package dev.ringway.audit;

import java.util.List;

/** How far each lane of the trail has come; what stands behind these positions is committed. */
public record TrailMark(List<Long> positions) {
    public TrailMark {
        positions = List.copyOf(positions);
    }
}
