package dev.ringway.ui.promotion;

import dev.ringway.deployment.PlanView;
import dev.ringway.ui.page.Words;

/** What a promotion leads to, in sentences. */
public record PlanWords(PlanView plan) {
    public String consequence() {
        if (plan.ringEnvironments() == 0) {
            return Words.get("planNobody", plan.ring().label());
        }
        if (plan.environments() == 0) {
            return Words.get("planAsFar", plan.ring().label(), plan.version());
        }
        String whom = Words.get("gateWhom", plan.users(), plan.environments());
        if (plan.shares().size() > 1) {
            return Words.get(
                    "planConsequenceMixed", whom, plan.version(), plan.shares().size());
        }
        String runs = plan.shares().get(0).version();
        return runs == null
                ? Words.get("gateConsequenceFirst", whom, plan.version())
                : Words.get("gateConsequence", whom, plan.version(), runs);
    }

    /** How many environments do not run what the ring should run now. */
    public String differing() {
        if (plan.running() == null) {
            return Words.get("planFirst", plan.ring().label());
        }
        return plan.differing() == 0
                ? Words.get("planAgreeing", plan.ringEnvironments(), plan.running())
                : Words.get("planDiffering", plan.differing(), plan.ringEnvironments(), plan.running());
    }

    /** Whether the versions that run now need a table of their own beside the environments. */
    public boolean isMixed() {
        return plan.shares().size() > 1;
    }

    /** How many are left out of the list. */
    public long unnamed() {
        return plan.environments() - plan.first().size();
    }
}
