package dev.ringway.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Gives the first answer again to a request that is repeated with its key. */
@Stateless
public class RequestMemory {
    @Inject
    private AnsweredRequests requests;

    @Inject
    private RepeatableRequest request;

    @Inject
    private Clock clock;

    /** The answer this request got before; empty when it is new. */
    @Permit(anyone = true)
    public Optional<KeptAnswer> recall() {
        requests.forget(AnsweredRequest.forgottenBefore(clock.instant()));
        Optional<AnsweredRequest> before = requests.find(request.id());
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (!before.get().asked(request.content())) {
            throw new KeyUsedOtherwise();
        }
        return Optional.of(before.get().answer().orElseThrow(AnswerNotKept::new));
    }

    /** Keeps the answer of a request that had an effect; one that changed nothing may simply be asked again. */
    @Permit(anyone = true)
    public void keep(KeptAnswer answer) {
        requests.find(request.id()).ifPresent(answered -> answered.answer(answer));
    }
}
