package cn.dangchang.engine;

import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.SharedGround;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What the gate answers. */
@Component
class GateAnswers {
    private final RefusalTexts texts;
    private final ObjectMapper json;

    GateAnswers(RefusalTexts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    static int statusOf(Refusal refusal) {
        boolean typedWrong = refusal.ground() == SharedGround.FORM_NOT_VALID || refusal.ground() == SharedGround.UNDECLARED_FIELD
                || refusal.ground() == SharedGround.NOT_AN_ACCOUNT;
        return typedWrong ? 422 : HttpServletResponse.SC_CONFLICT;
    }

    /** {@code type} and {@code message} are what Camunda's own clients show. */
    void refuse(HttpServletResponse response, int status, Refusal refusal) throws IOException {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", refusal.ground().name());
        body.put("message", texts.summary(refusal));
        body.put("title", texts.summary(refusal));
        body.put("status", status);
        body.put("code", refusal.ground().key());
        body.put("article", refusal.ground().article());
        body.put("errors", texts.of(refusal));
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"dangchang\"");
        }
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }

    /** @return whether the engine answered that somebody else was faster. */
    boolean lostRace(ContentCachingResponseWrapper held) {
        String body = held.getStatus() >= 500 ? new String(held.getContentAsByteArray(), StandardCharsets.UTF_8) : "";
        return body.contains("OptimisticLockingException") || body.contains("ENGINE-03005") || body.contains("TaskAlreadyClaimedException")
                || body.contains("Cannot find task with id") || body.contains("already claimed");
    }

    /** Leaves in a list only what the person may see. */
    void narrow(ContentCachingResponseWrapper held, GateRoute.Check check, Predicate<String> seesTask, Predicate<String> seesMatter) throws IOException {
        if (check != GateRoute.Check.TASKS && check != GateRoute.Check.INSTANCES) {
            return;
        }
        var body = json.readTree(held.getContentAsByteArray());
        if (check == GateRoute.Check.INSTANCES) {
            keep(body, each -> seesMatter.test(each.path("businessKey").asText()));
        } else {
            keep(body, each -> seesTask.test(each.path("id").asText()));
            keep(body.path("_embedded").path("task"), each -> seesTask.test(each.path("id").asText()));
        }
        held.resetBuffer();
        held.getOutputStream().write(json.writeValueAsBytes(body));
    }

    private static void keep(JsonNode list, Predicate<JsonNode> wanted) {
        if (list instanceof ArrayNode rows) {
            for (int at = rows.size() - 1; at >= 0; at--) {
                if (!wanted.test(rows.get(at))) {
                    rows.remove(at);
                }
            }
        }
    }
}
