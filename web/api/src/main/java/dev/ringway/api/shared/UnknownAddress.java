package dev.ringway.api.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers for every address that nobody else serves. */
@WebServlet(urlPatterns = "/", asyncSupported = true)
public class UnknownAddress extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemAnswer.of(HttpRefusal.of(404), request).write(response);
    }
}
