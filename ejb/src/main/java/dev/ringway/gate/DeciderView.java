package dev.ringway.gate;

/**
 * What the caller may decide at a gate.
 *
 * @param mayAskForChanges whether the gate would take their wish for changes
 * @param whyNotApprove what keeps them from approving, in words, or null
 * @param isAwaited whether the gate waits for them: to approve, or to validate work items so that they can
 */
public record DeciderView(
        boolean mayApprove, boolean mayAskForChanges, boolean mayReject, String whyNotApprove, boolean isAwaited) {
    /** The release goes no further: nobody decides any more. */
    static final DeciderView NOTHING_LEFT = new DeciderView(false, false, false, null, false);

    /** Whether there is any decision for the caller to take. */
    public boolean mayDecide() {
        return mayApprove || mayAskForChanges || mayReject;
    }
}
