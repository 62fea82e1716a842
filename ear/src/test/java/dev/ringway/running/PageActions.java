package dev.ringway.running;

import dev.ringway.running.PageAction.Place;
import dev.ringway.running.PageAction.Stage;
import java.util.List;
import java.util.Map;

/** Everything that a button of a page does, and who may; a button without its row fails the build. */
final class PageActions {
    private static final String ENROLMENTS = "/programme/enrolments";
    private static final String JOINING = "/portal/early-adopters";
    private static final String SAYING_WHY = "reason";

    static final List<PageAction> ROWS = List.of(
            row(
                    "productRegisterPage.register",
                    "adam",
                    scene -> Place.of("/product/register", "id=\"register:save\""),
                    Map.of("name:input", "A product", "key:input", "{fresh}", "vendor:input", "Tests Ltd")),
            row(
                    "productPage.change",
                    "adam",
                    scene -> scene.product("/product/view", "id=\"about:save\""),
                    Map.of("name:input", "Another name")),
            row(
                    "policyPage.save",
                    "adam",
                    scene -> scene.policy("id=\"policy:try\"", "id=\"policy:save\""),
                    Map.of("approvals:input", "2")),
            row(
                    "customerRegisterPage.register",
                    "adam rita",
                    scene -> Place.of("/customer/register", "id=\"register:save\""),
                    Map.of("name:input", "A customer", "key:input", "{fresh}")),
            row(
                    "customerPage.change",
                    "adam rita",
                    scene -> scene.newCustomer("id=\"change:save\""),
                    Map.of("name:input", "Another name")),
            row(
                    "environmentRegisterPage.register",
                    "adam olga",
                    scene -> scene.product("/environment/register", "id=\"register:save\""),
                    Map.of("name:input", "An environment", "key:input", "{fresh}", "users:input", "7")),
            row(
                    "environmentPage.change",
                    "adam olga",
                    scene -> scene.environment("id=\"change:save\""),
                    Map.of("name:input", "Another name")),
            row("environmentPage.rotate", "adam olga", scene -> scene.environment("id=\"agent:issue\""), Map.of()),
            row(
                    "tokenIssuePage.issue",
                    "adam olga anna",
                    scene -> Place.of("/access/issue?purpose=DOWNLOAD&scope=acme", "id=\"issue:save\""),
                    Map.of("name:input", "{fresh}", "scope:input", "acme", "expiresAt:input", "{soon}")),
            row("tokenRevokePage.revoke", "adam olga anna", scene -> scene.token("id=\"revoke:confirm\""), Map.of()),
            row("validationPart.passTheRest", "quinn", scene -> scene.gate("id=\"gate:passTheRest\""), Map.of()),
            row("validationPart.record", "quinn", scene -> scene.gate("value=\"Passed\""), Map.of()),
            row("gatePage.approve", "quinn rita", scene -> scene.validatedGate("id=\"gate:approve\""), Map.of()),
            row(
                    "gatePage.askForChanges",
                    "quinn rita",
                    scene -> scene.validatedGate("id=\"gate:ask\""),
                    Map.of(SAYING_WHY, "Repeat the load test.")),
            row(
                    "gatePage.reject",
                    "quinn rita",
                    scene -> scene.gate("id=\"gate:reject\""),
                    Map.of(SAYING_WHY, "It loses orders.")),
            row(
                    "appointmentPart.schedule",
                    "rita",
                    scene -> scene.plan("id=\"plan:schedule\""),
                    Map.of("at:input", "2099-01-02T03:04")),
            row("appointmentPart.takeBack", "rita", scene -> scene.appointed("id=\"plan:takeBack\""), Map.of()),
            row("planPage.start", "rita", scene -> scene.plan("id=\"plan:startNow\""), Map.of()),
            row("nextPart.open", "rita", scene -> scene.calledOff("id=\"next:open\""), Map.of()),
            row(
                    "rolloutPage.halt",
                    "rita",
                    scene -> scene.deploying("id=\"act:halt\""),
                    Map.of(SAYING_WHY, "The graphs look odd.")),
            row(
                    "rolloutPage.resume",
                    "rita",
                    scene -> scene.halted("id=\"act:resume\""),
                    Map.of(SAYING_WHY, "It was nothing.")),
            row(
                    "rolloutPage.retry",
                    "rita",
                    scene -> scene.failed("id=\"act:retry\""),
                    Map.of(SAYING_WHY, "The disk is empty again.")),
            row(
                    "rolloutPage.cancel",
                    "rita",
                    scene -> scene.waiting("id=\"act:cancel\""),
                    Map.of(SAYING_WHY, "Not this one.")),
            row(
                    "rolloutPage.rollBack",
                    "rita",
                    scene -> scene.replaced("id=\"act:rollBack\""),
                    Map.of(SAYING_WHY, "The graphs look odd.")),
            row("installersPart.retry", "adam rita", scene -> scene.failedInstallers("id=\"again:retry\""), Map.of()),
            row(
                    "termsPart.change",
                    "adam rita",
                    scene -> scene.product(ENROLMENTS, "id=\"terms:save\""),
                    Map.of("draft", "Call us first.")),
            row(
                    "enrolmentsPage.approve",
                    "adam rita",
                    scene -> scene.site().asking(ENROLMENTS, "aria-label=\"Approve"),
                    Map.of()),
            row(
                    "enrolmentsPage.decline",
                    "adam rita",
                    scene -> scene.site().asking(ENROLMENTS, "aria-label=\"Decline"),
                    Map.of(SAYING_WHY, "Next year.")),
            row(
                    "earlyAdoptersPage.join",
                    "anna",
                    scene -> scene.site().notEnrolled("aria-label=\"Join"),
                    Map.of("accept", "on")),
            row(
                    "earlyAdoptersPage.withdraw",
                    "anna",
                    scene -> scene.site().asking(JOINING, "aria-label=\"Withdraw"),
                    Map.of()),
            row(
                    "earlyAdoptersPage.leave",
                    "anna adam rita",
                    scene -> scene.site().enrolled("aria-label=\"Leave"),
                    Map.of()));

    private PageActions() {}

    private static PageAction row(String action, String people, Stage stage, Map<String, String> typed) {
        return new PageAction(action, List.of(people.split(" ")), stage, typed);
    }
}
