package dev.ringway.ui.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Sends the nonce of the page along with its forms: PrimeFaces demands it before it shows a page again, but its own
 * script adds it only where one of its components has loaded that script.
 */
public class NonceInForms extends ViewHandlerWrapper {
    public NonceInForms(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Each form calls this for its state. */
    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        ResponseWriter out = context.getResponseWriter();
        out.startElement("input", null);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", "primefaces.nonce", null);
        out.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        out.endElement("input");
    }
}
