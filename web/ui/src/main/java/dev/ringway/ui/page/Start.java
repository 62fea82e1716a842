package dev.ringway.ui.page;

import dev.ringway.access.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The address {@code /}: the ring board for staff, the portal for a customer's people. */
@WebServlet("")
public class Start extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (current.get().isStaff()) {
            request.getRequestDispatcher("/rings/board").forward(request, response);
            return;
        }
        response.sendRedirect(request.getContextPath() + "/portal/home");
    }
}
