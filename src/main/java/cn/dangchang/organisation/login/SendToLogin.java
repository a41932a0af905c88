package cn.dangchang.organisation.login;

import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Without a login a page leads to the login; a request made by a page is told so and leaves what was typed where it is. */
@Component
class SendToLogin implements AuthenticationEntryPoint {
    private final Problems problems;

    SendToLogin(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) throws IOException {
        if (isPage(request)) {
            response.sendRedirect(request.getContextPath() + "/login");
            return;
        }
        response.setHeader("HX-Redirect", request.getContextPath() + "/login?expired");
        problems.write(response, SharedGround.NOBODY_IS_ACTING.refusal());
    }

    static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod()) && request.getHeader("HX-Request") == null
                && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
