package dev.ringway.ui.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ringway.gate.Decision;
import dev.ringway.gate.Finding;
import dev.ringway.gate.GateReport;
import dev.ringway.gate.SignOffView;
import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseView;
import dev.ringway.release.Verdict;
import dev.ringway.release.WorkItemView;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GateShownTest {
    private static final Path RULES = Path.of("../../ejb/src/main/java/dev/ringway");
    private static final Pattern RULE = Pattern.compile("String RULE = \"([a-z-]+)\"");
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void onlyWhatSaysSomethingElseIsShown() {
        Finding soak = Finding.open("soak-time", "It has run for a day.");
        GateShown read = shown(
                List.of(soak, Finding.closed("approvals", "One approval is missing.")), item(null, null), List.of());
        GateShown now = shown(
                List.of(soak, Finding.open("approvals", "Approved.")),
                item(Verdict.FAILED, "It loses orders."),
                List.of(new SignOffView(Decision.APPROVED, null, "quentin", AT, false, null)));
        assertEquals(
                List.of(
                        new Difference("Approvals", "Open: Approved.", "Closed: One approval is missing."),
                        new Difference("SHOP-41", "quinn: Failed. It loses orders.", "Not validated"),
                        new Difference("Sign-offs", "quentin: Approved", "")),
                now.since(read));
    }

    @Test
    void everyRuleHasItsWord() throws IOException {
        List<String> rules = rules();
        assertFalse(rules.isEmpty());
        rules.forEach(rule -> assertFalse(Words.get("rule-" + rule).isBlank(), rule));
    }

    private static List<String> rules() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> RULE.matcher(text(file)).results())
                    .map(match -> match.group(1))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WorkItemView item(Verdict verdict, String note) {
        return new WorkItemView("SHOP-41", "Title", "fix", "dora", null, List.of(), verdict, note, null, "quinn", AT);
    }

    private static GateShown shown(List<Finding> findings, WorkItemView item, List<SignOffView> signOffs) {
        GateReport report =
                new GateReport("shop", "1.0.0", Ring.INTERNAL, false, findings, signOffs, 1, null, "evidence");
        return new GateShown(
                report, new ReleaseView(null, null, null, null, null, null, null, List.of(), List.of(item), List.of()));
    }
}
