package dev.ringway.ui.page;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps the reader's choice of theme in a cookie, so that the server decides it and no page flashes. */
@WebServlet("/theme")
public class ThemeSwitch extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 365 * 24 * 3600;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie cookie =
                new Cookie(Theme.COOKIE, Theme.of(request.getParameter("theme")).text());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(A_YEAR);
        response.addCookie(cookie);
        response.sendRedirect(localPath(request.getParameter("back")));
    }

    /** Only a path of this server; never another one's address. */
    static String localPath(String back) {
        boolean local = back != null && back.matches("/(?![/\\\\])[^\\s\\\\]*");
        return local ? back : "/";
    }
}
