package dev.ringway.gate;

import dev.ringway.release.Check;
import dev.ringway.release.CheckState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every check the policy names has passed. */
@ApplicationScoped
class RequiredChecks implements GateRule {
    private static final String RULE = "required-checks";

    @Override
    public Finding check(GateQuestion question) {
        List<String> required = question.policy().requiredChecks();
        if (required.isEmpty()) {
            return Finding.open(
                    RULE, "No checks are required for " + question.ring().label() + ".");
        }
        Map<String, Check> reported =
                question.release().checks().stream().collect(Collectors.toMap(Check::name, Function.identity()));
        List<String> missing = required.stream()
                .filter(name -> !hasPassed(reported.get(name)))
                .map(name -> name + " " + words(reported.get(name)))
                .toList();
        if (missing.isEmpty()) {
            return Finding.open(RULE, "Passed: " + String.join(", ", required) + ".");
        }
        return Finding.closed(RULE, "Waiting for checks: " + String.join(", ", missing) + ".");
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean restsOnTheRelease() {
        return true;
    }

    private static boolean hasPassed(Check check) {
        return check != null && check.state() == CheckState.PASSED;
    }

    private static String words(Check check) {
        return check == null
                ? "is not reported yet"
                : "is " + check.state().name().toLowerCase(Locale.ROOT);
    }
}
