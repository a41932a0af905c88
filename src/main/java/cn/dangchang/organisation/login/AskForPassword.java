package cn.dangchang.organisation.login;

import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Programs are asked for HTTP Basic and told in problem+json. */
@Component
class AskForPassword implements AuthenticationEntryPoint {
    private final Problems problems;

    AskForPassword(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"dangchang\", charset=\"UTF-8\"");
        problems.write(response, SharedGround.NOBODY_IS_ACTING.refusal());
    }
}
