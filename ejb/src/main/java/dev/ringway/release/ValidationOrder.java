package dev.ringway.release;

import dev.ringway.shared.Requirement;

/** QA's finding on one work item; anything but PASSED needs a note. {@code evidenceUrl} may be null. */
public record ValidationOrder(Verdict verdict, String note, String evidenceUrl) {
    public ValidationOrder {
        new Requirement()
                .present(verdict, "/verdict")
                .optionalText(note, 4_000, "/note")
                .that(
                        verdict == Verdict.PASSED || (note != null && !note.isBlank()),
                        "/note",
                        "Say in the note what is wrong.")
                .optionalText(evidenceUrl, 1_000, "/evidenceUrl")
                .that(
                        ReleaseOrder.isWebAddress(evidenceUrl),
                        "/evidenceUrl",
                        "evidenceUrl must start with https:// or http://.")
                .check();
    }
}
