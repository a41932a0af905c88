package cn.dangchang.shared.web;

import cn.dangchang.shared.Ground;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Refusal.Objection;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.SharedGround;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Writes refusals as problem+json with field paths and without an echo of what was sent. */
@Component
public class Problems {
    private final RefusalTexts texts;
    private final ObjectMapper json;

    Problems(RefusalTexts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** @return 404 where nothing may be told, 422 where the input does not fit the form, 401 without a login, else 409. */
    public static HttpStatus status(Ground ground) {
        if (!(ground instanceof SharedGround shared)) {
            return HttpStatus.CONFLICT;
        }
        return switch (shared) {
            case NOT_FOR_YOU -> HttpStatus.NOT_FOUND;
            case NOBODY_IS_ACTING -> HttpStatus.UNAUTHORIZED;
            case CHANGED_MEANWHILE -> HttpStatus.CONFLICT;
            case FORM_NOT_VALID, UNDECLARED_FIELD, NOT_AN_ACCOUNT -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }

    /** @return whether the answer is for a program or an island of a page, rather than for a person to look at. */
    public static boolean wantsJson(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return path.startsWith("/api/") || path.startsWith("/lookup/") || path.startsWith("/engine-rest")
                || accept != null && accept.contains("json") && !accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    public ProblemDetail of(Refusal refusal) {
        var problem = ProblemDetail.forStatusAndDetail(status(refusal.ground()), texts.summary(refusal));
        problem.setType(URI.create("urn:dangchang:refusal:" + code(refusal.ground().key())));
        problem.setProperty("errors", errors(refusal.objections()));
        return problem;
    }

    /** For filters, where no controller answers. */
    public void write(HttpServletResponse response, Refusal refusal) throws IOException {
        write(response, of(refusal));
    }

    public void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json.writeValueAsString(problem));
    }

    private List<FieldError> errors(List<Objection> objections) {
        return objections.stream().map(each -> new FieldError(each.field(), texts.of(each), code(each.key()))).toList();
    }

    private static String code(String key) {
        return String.valueOf(key).toLowerCase(Locale.ROOT).replaceFirst("^refusal\\.", "");
    }

    /** @param code the ground, such as {@code inspection.finding-without-basis}. */
    public record FieldError(String field, String message, String code) {}
}
