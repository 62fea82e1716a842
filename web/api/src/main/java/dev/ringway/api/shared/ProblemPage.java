package dev.ringway.api.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the server sends what it refuses by itself; web.xml names it as the page of every error. */
@WebServlet(urlPatterns = ProblemPage.PATH, asyncSupported = true)
public class ProblemPage extends HttpServlet {
    static final String PATH = "/problem";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String allow = response.getHeader("Allow");
        ProblemAnswer answer = thrown instanceof Throwable cause
                ? ProblemAnswer.of(cause, request)
                : ProblemAnswer.of(HttpRefusal.of(status instanceof Integer code ? code : 404), request);
        answer.write(response);
        response.setHeader("Allow", allow);
    }
}
