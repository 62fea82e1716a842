package dev.ringway.ui.product;

import dev.ringway.access.Role;
import dev.ringway.product.RingPolicyTerms;
import dev.ringway.product.StartMode;
import dev.ringway.shared.InvalidInput;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.WholeNumber;
import dev.ringway.ui.page.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What has been typed about a ring policy. */
public class PolicyDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private String requiredChecks;
    private String approvals;
    private List<String> approverRoles = new ArrayList<>();
    private String soak;
    private String soakUnit;
    private String start;

    static PolicyDraft of(RingPolicyTerms terms) {
        PolicyDraft draft = new PolicyDraft();
        SoakTime time = SoakTime.of(terms.soak());
        draft.requiredChecks = String.join("\n", terms.requiredChecks());
        draft.approvals = String.valueOf(terms.approvals());
        draft.approverRoles = terms.approverRoles().stream()
                .sorted()
                .map(Role::name)
                .collect(Collectors.toCollection(ArrayList::new));
        draft.soak = String.valueOf(time.amount());
        draft.soakUnit = time.unit().name();
        draft.start = terms.start().name();
        return draft;
    }

    RingPolicyTerms terms() {
        return new RingPolicyTerms(
                checks(),
                WholeNumber.of(approvals, "/approvals"),
                approverRoles.stream().map(Role::valueOf).collect(Collectors.toSet()),
                SoakTime.typed(soak, soakUnit).duration(),
                startMode());
    }

    /** One a line, or parted by commas; the same name twice is one check. */
    private List<String> checks() {
        return requiredChecks == null
                ? List.of()
                : Arrays.stream(requiredChecks.split("[,\\r\\n]+"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }

    private StartMode startMode() {
        return Arrays.stream(StartMode.values())
                .filter(mode -> mode.name().equals(start))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("/start", "start is missing."));
    }

    /** Line by line, as far as it can be read: what was typed may be no policy yet. */
    List<Difference> against(RingPolicyTerms saved) {
        PolicyDraft other = of(saved);
        return List.of(
                new Difference(
                        Words.get("policyChecks"), String.join(", ", other.checks()), String.join(", ", checks())),
                new Difference(Words.get("policyApprovals"), other.approvals, approvals),
                new Difference(Words.get("policyApprovers"), other.roles(), roles()),
                new Difference(Words.get("policySoak"), other.soakWords(), soakWords()),
                new Difference(
                        Words.get("policyStart"),
                        Words.get("policyStart" + other.start),
                        Words.get("policyStart" + start)));
    }

    private String roles() {
        return approverRoles.stream()
                .map(role -> Role.valueOf(role).label())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String soakWords() {
        return soak + " " + Words.get("policyUnit" + soakUnit);
    }

    public String getRequiredChecks() {
        return requiredChecks;
    }

    public void setRequiredChecks(String requiredChecks) {
        this.requiredChecks = requiredChecks;
    }

    public String getApprovals() {
        return approvals;
    }

    public void setApprovals(String approvals) {
        this.approvals = approvals;
    }

    public List<String> getApproverRoles() {
        return approverRoles;
    }

    public void setApproverRoles(List<String> approverRoles) {
        this.approverRoles = approverRoles;
    }

    public String getSoak() {
        return soak;
    }

    public void setSoak(String soak) {
        this.soak = soak;
    }

    public String getSoakUnit() {
        return soakUnit;
    }

    public void setSoakUnit(String soakUnit) {
        this.soakUnit = soakUnit;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }
}
