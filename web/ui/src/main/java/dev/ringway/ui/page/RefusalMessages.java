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
                    refusal.get().sentences().stream()
                            .map(sentence -> new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null))
                            .forEach(message -> context.addMessage(null, message));
                    queued.remove();
                }
            }
        }
    }
}
