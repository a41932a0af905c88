package cn.dangchang.organisation.login;

import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.web.Problems;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** A request that lost its session also lost its CSRF token; it is sent to the login rather than told that it may not. */
@Component
class NotAllowed implements AccessDeniedHandler {
    private final Problems problems;
    private final SendToLogin login;
    private final AccessDeniedHandler page = new AccessDeniedHandlerImpl();

    NotAllowed(Problems problems, SendToLogin login) {
        this.problems = problems;
        this.login = login;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && SecurityContextHolder.getContext().getAuthentication() == null) {
            login.commence(request, response, new InsufficientAuthenticationException("no session", denied));
        } else if (Problems.wantsJson(request) || request.getHeader("HX-Request") != null) {
            var problem = problems.of(SharedGround.NOT_FOR_YOU.refusal());
            problem.setStatus(HttpServletResponse.SC_FORBIDDEN);
            problems.write(response, problem);
        } else {
            page.handle(request, response, denied);
        }
    }
}
