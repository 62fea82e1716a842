package dev.ringway.ui.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.gate.Decision;
import dev.ringway.gate.Finding;
import dev.ringway.gate.GateReport;
import dev.ringway.gate.SignOffView;
import dev.ringway.product.Ring;
import dev.ringway.product.RingPolicyTerms;
import dev.ringway.product.StartMode;
import dev.ringway.release.CheckState;
import dev.ringway.release.CheckView;
import dev.ringway.release.ReleaseState;
import dev.ringway.release.ReleaseSummary;
import dev.ringway.release.ReleaseView;
import dev.ringway.release.Verdict;
import dev.ringway.release.WorkItemView;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GateShownTest {
    private static final Path RULES = Path.of("../../ejb/src/main/java/dev/ringway");
    private static final Pattern RULE = Pattern.compile("String RULE = \"([a-z-]+)\"");
    private static final RingPolicyTerms MANUAL = policy(StartMode.MANUAL);
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
    void whatIsGoneIsShownToo() {
        Finding rule = Finding.closed("required-checks", "build is missing.");
        GateShown read = shown(List.of(rule), List.of(check("build", CheckState.PASSED)), MANUAL);
        GateShown now = shown(List.of(), List.of(check("test", CheckState.RUNNING)), MANUAL);
        assertEquals(
                List.of(
                        new Difference("Check test", "Running", null),
                        new Difference("Checks", null, "Closed: build is missing."),
                        new Difference("Check build", null, "Passed")),
                now.since(read));
    }

    @Test
    void anotherPolicyIsShownEvenIfItsRulesReadTheSame() {
        GateShown read = shown(List.of(), List.of(), MANUAL);
        GateShown now = shown(List.of(), List.of(), policy(StartMode.AUTOMATIC));
        List<Difference> differences = now.since(read);
        assertEquals(
                List.of("What INTERNAL asks"),
                differences.stream().map(Difference::label).toList());
        assertTrue(differences.get(0).saved().endsWith("Start: by itself, once its gate is open"));
        assertTrue(differences.get(0).typed().endsWith("Start: by hand, or at a time somebody sets"));
    }

    @Test
    void nothingIsShownWhereNothingReadsDifferently() {
        assertEquals(List.of(), shown(List.of(), List.of(), MANUAL).since(shown(List.of(), List.of(), MANUAL)));
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

    private static CheckView check(String name, CheckState state) {
        return new CheckView(name, state, null, null, AT);
    }

    private static RingPolicyTerms policy(StartMode start) {
        return new RingPolicyTerms(List.of(), 0, Set.of(), Duration.ZERO, start);
    }

    private static GateShown shown(List<Finding> findings, WorkItemView item, List<SignOffView> signOffs) {
        return new GateShown(report(findings, signOffs), release(List.of(item), List.of()), MANUAL);
    }

    private static GateShown shown(List<Finding> findings, List<CheckView> checks, RingPolicyTerms policy) {
        return new GateShown(report(findings, List.of()), release(List.of(), checks), policy);
    }

    private static GateReport report(List<Finding> findings, List<SignOffView> signOffs) {
        return new GateReport("shop", "1.0.0", Ring.INTERNAL, false, findings, signOffs, 1, null, "evidence");
    }

    private static ReleaseView release(List<WorkItemView> items, List<CheckView> checks) {
        ReleaseSummary summary =
                new ReleaseSummary(null, "shop", "1.0.0", ReleaseState.IN_RINGS, Ring.DEV, "0123456789", "main", AT);
        return new ReleaseView(summary, null, null, null, null, null, List.of(), List.of(), items, checks);
    }
}
