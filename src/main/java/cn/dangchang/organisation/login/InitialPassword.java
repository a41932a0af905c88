package cn.dangchang.organisation.login;

import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.shared.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever came in with a password that somebody else knows does nothing but change it, at any door. */
@Component
@Order(0)
class InitialPassword extends OncePerRequestFilter {
    private static final Set<String> OPEN = Set.of("/me", "/me/password", "/login", "/logout", "/error", "/favicon.ico");
    private static final String SCRIPTS_AND_STYLES = "/app/";

    private final Problems problems;

    InitialPassword(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var login = SecurityContextHolder.getContext().getAuthentication();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (login == null || !(login.getPrincipal() instanceof Login person) || !person.isInitial() || OPEN.contains(path) || path.startsWith(SCRIPTS_AND_STYLES)) {
            chain.doFilter(request, response);
        } else if (SendToLogin.isPage(request)) {
            response.sendRedirect(request.getContextPath() + "/me");
        } else {
            problems.write(response, OrganisationGround.PASSWORD_IS_INITIAL.refusal());
        }
    }
}
