package dev.ringway.audit;

import java.util.List;

/** The headlines that came after an earlier mark, and the mark up to which they go. */
public record TrailNews(TrailMark upTo, List<Headline> headlines) {
    public TrailNews {
        headlines = List.copyOf(headlines);
    }
}
