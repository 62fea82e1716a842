package dev.ringway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ringway.deployment.DeploymentAction;
import dev.ringway.deployment.DeploymentState;
import dev.ringway.installer.InstallerBuildAction;
import dev.ringway.installer.InstallerBuildState;
import dev.ringway.programme.EnrolmentAction;
import dev.ringway.programme.EnrolmentState;
import dev.ringway.promotion.PromotionAction;
import dev.ringway.promotion.PromotionState;
import dev.ringway.release.ReleaseAction;
import dev.ringway.release.ReleaseState;
import dev.ringway.shared.LifecycleAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps docs/lifecycle.md what the tables of moves say; {@code -Dringway.docs=write} writes it anew. */
class LifecycleDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/lifecycle.md");

    @Test
    void theDocumentSaysWhatTheTablesSay() throws IOException {
        String text = document();
        if ("write".equals(System.getProperty("ringway.docs"))) {
            Files.writeString(DOCUMENT, text);
        }
        assertEquals(text, Files.readString(DOCUMENT), "Run with -Dringway.docs=write and review the difference.");
    }

    private static String document() {
        return """
                # Lifecycles

                Every thing that has a state has one table of moves. A move that is not in the table is refused, whoever asks:
                the same table guards the entity, decides which buttons and `allowedActions` are shown, and answers 409.
                A test writes this page from the tables.

                """
                + section("Release", ReleaseState.class, ReleaseAction.class)
                + section("Promotion", PromotionState.class, PromotionAction.class)
                + section("Deployment", DeploymentState.class, DeploymentAction.class)
                + section("Enrolment", EnrolmentState.class, EnrolmentAction.class)
                + section("Installer build", InstallerBuildState.class, InstallerBuildAction.class);
    }

    private static <S extends Enum<S>, A extends Enum<A> & LifecycleAction<S>> String section(
            String name, Class<S> states, Class<A> actions) {
        List<A> table = List.of(actions.getEnumConstants());
        String head = "| from \\ move | " + joined(table.stream().map(Enum::name)) + " |\n";
        String rule = "|---|" + "---|".repeat(table.size()) + "\n";
        String rows = Arrays.stream(states.getEnumConstants())
                .map(state -> "| **" + state + "** | " + joined(table.stream().map(move -> cell(state, move))) + " |\n")
                .collect(Collectors.joining());
        return "## " + name + "\n\n" + head + rule + rows + "\n" + ends(states, table) + "\n";
    }

    private static <S extends Enum<S>> String cell(S state, LifecycleAction<S> move) {
        if (!move.from().contains(state)) {
            return " ";
        }
        return move.to() == null ? "stays" : move.to().name();
    }

    private static <S extends Enum<S>> String ends(Class<S> states, List<? extends LifecycleAction<S>> table) {
        String ends = Arrays.stream(states.getEnumConstants())
                .filter(state -> table.stream().noneMatch(move -> move.from().contains(state)))
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        return "Never left again: " + ends + ".\n";
    }

    private static String joined(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | "));
    }
}
