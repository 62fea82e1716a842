package dev.ringway.ui.page;

import dev.ringway.shared.Explanation;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;
import java.util.Optional;

/** Shows the sentence of a refused action on the page where it was asked for; pages themselves never catch. */
public class RefusalMessages extends ExceptionHandlerFactory {
    private static final int MOST = 10;

    public RefusalMessages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext context = FacesContext.getCurrentInstance();
            if (context.isPostback() && !context.getRenderResponse()) {
                tellRefusals(context);
            }
            super.handle();
        }

        private void tellRefusals(FacesContext context) {
            Iterator<ExceptionQueuedEvent> queued =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (queued.hasNext()) {
                Optional<Explanation> refusal =
                        Explanation.of(queued.next().getContext().getException());
                if (refusal.isPresent()) {
                    tell(context, refusal.get());
                    queued.remove();
                }
            }
        }

        /** One input can break the same rule a thousand times: nobody wants to read that. */
        private static void tell(FacesContext context, Explanation refusal) {
            if (refusal.errors().isEmpty()) {
                context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal.sentence(), null));
            }
            refusal.errors().stream()
                    .distinct()
                    .limit(MOST)
                    .map(FieldMessage::of)
                    .forEach(message -> context.addMessage(message.field(), message.toFaces()));
        }
    }
}
