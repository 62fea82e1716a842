package dev.ringway.ui.programme;

import dev.ringway.deployment.RingBoard;
import dev.ringway.deployment.RingView;
import dev.ringway.product.Ring;
import dev.ringway.programme.EnrolmentAction;
import dev.ringway.programme.EnrolmentDesk;
import dev.ringway.programme.EnrolmentReading;
import dev.ringway.programme.EnrolmentState;
import dev.ringway.programme.EnrolmentView;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who asks to join the early adopters, and who has joined. */
@Named
@ViewScoped
public class EnrolmentsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/programme/enrolments?faces-redirect=true&includeViewParams=true";
    private static final int ROWS = 50;

    @Inject
    private EnrolmentReading reading;

    @Inject
    private EnrolmentDesk desk;

    @Inject
    private RingBoard board;

    private final Map<String, String> reasons = new HashMap<>();
    private String cursor;
    private transient List<EnrolmentRequest> readFirst;
    private transient List<EnrolmentRequest> requests;
    private transient List<OvertakenAnswer> answered;
    private transient Page<EnrolmentView> enrolled;

    public void load() {
        Map<String, RingView> joined = new HashMap<>();
        requests = reading.waiting().stream()
                .map(enrolment -> request(enrolment, joined))
                .toList();
        readFirst = readFirst == null ? requests : readFirst;
        answered = readFirst.stream()
                .filter(read -> requests.stream().noneMatch(now -> now.key().equals(read.key())))
                .map(read -> new OvertakenAnswer(
                        read.enrolment(), reading.enrolment(read.enrolment().id()), reasons.get(read.key())))
                .toList();
        enrolled = reading.list(EnrolmentState.ENROLLED, new PageRequest(ROWS, cursor));
    }

    private EnrolmentRequest request(EnrolmentView enrolment, Map<String, RingView> joined) {
        String product = enrolment.environment().product();
        return new EnrolmentRequest(
                enrolment,
                joined.computeIfAbsent(product, key -> board.board(key).get(Ring.EARLY_ADOPTERS.ordinal())));
    }

    public String approve(EnrolmentView enrolment) {
        desk.approve(enrolment.id());
        return Told.and(
                AGAIN, Words.get("enrolmentApproved", enrolment.environment().name()));
    }

    public String decline(EnrolmentView enrolment) {
        desk.decline(enrolment.id(), reasons.get(enrolment.id().toString()));
        return Told.and(
                AGAIN, Words.get("enrolmentDeclined", enrolment.environment().name()));
    }

    public boolean may(EnrolmentView enrolment, EnrolmentAction action) {
        return enrolment.allowedActions().contains(action);
    }

    public List<EnrolmentRequest> getRequests() {
        return requests;
    }

    /** What waited when the reader came, and was answered or withdrawn by somebody else meanwhile. */
    public List<OvertakenAnswer> getAnswered() {
        return answered;
    }

    public Page<EnrolmentView> getEnrolled() {
        return enrolled;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
