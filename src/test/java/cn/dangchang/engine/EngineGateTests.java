package cn.dangchang.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.demo.Stage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** Camunda's own description of its REST API names every route; all that the allow-list does not name is refused to everybody. */
@DangchangTest
class EngineGateTests {
    private static final List<String> ACCOUNTS = List.of("leader-1", "admin");

    @Autowired
    TestRestTemplate rest;
    @Autowired
    Stage stage;

    @Test
    void everyRouteThatIsNotOnTheAllowListIsRefusedToEverybody() throws IOException {
        var passed = new ArrayList<String>();
        int walked = 0;
        for (Way way : ways()) {
            for (String account : ACCOUNTS) {
                if (GateRoute.of(way.method(), way.path()).isPresent() || account.equals("admin") && way.method().equals("GET")) {
                    continue;
                }
                walked++;
                var answer = rest.withBasicAuth(account, "dangchang").exchange("/engine-rest" + way.path(), HttpMethod.valueOf(way.method()), body(), String.class);
                if (answer.getStatusCode().value() != 403) {
                    passed.add(account + " " + way + " " + answer.getStatusCode());
                }
            }
        }
        assertThat(passed).isEmpty();
        assertThat(walked).as("routes walked").isGreaterThan(400);
    }

    @Test
    void theAllowListIsKnownToBeOpen() {
        var answer = rest.withBasicAuth("inspector-1", "dangchang").getForEntity("/engine-rest/process-definition", String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody()).contains("site-inspection", "rectification");
    }

    @Test
    void nobodyPassesWithoutLogin() throws IOException {
        for (Way way : ways()) {
            var answer = rest.exchange("/engine-rest" + way.path(), HttpMethod.valueOf(way.method()), body(), String.class);
            assertThat(answer.getStatusCode().value()).as(way.toString()).isEqualTo(401);
        }
    }

    @Test
    void aWayWithPathTricksIsRefused() {
        for (String path : List.of("/engine-rest/task/x;y/bpmnError", "/engine-rest//deployment/create", "/engine-rest/engine/default/deployment/create")) {
            var answer = rest.withBasicAuth("inspector-1", "dangchang").postForEntity(path, body(), String.class);
            assertThat(answer.getStatusCode().is4xxClientError()).as(path).isTrue();
        }
    }

    @Test
    void anAdministratorSeesTheInstancesAndFlagsOfTheOwnAgencyAlone() throws IOException {
        stage.days().begin();
        try {
            stage.rooms().premises().register();
            var number = stage.visitOf("chemicals").planned("检查仓储管理").number();
            var instance = read("admin", "/process-instance?businessKey=" + number).path(0).path("id").asText();
            assertThat(instance).isNotEmpty();
            for (String way : List.of("/process-instance?businessKey=", "/history/process-instance?processInstanceBusinessKey=", "/task?processInstanceBusinessKey=",
                    "/execution?processInstanceBusinessKey=")) {
                assertThat(read("admin", way + number)).as("own: " + way).isNotEmpty();
                assertThat(read("hb-admin", way + number)).as("the neighbour's: " + way).isEmpty();
            }
            for (String way : List.of("/variable-instance?processInstanceIdIn=", "/history/variable-instance?processInstanceId=",
                    "/history/activity-instance?processInstanceId=", "/job?processInstanceId=")) {
                assertThat(read("hb-admin", way + instance)).as("the neighbour's: " + way).isEmpty();
            }
            assertThat(read("admin", "/variable-instance?processInstanceIdIn=" + instance)).isNotEmpty();
            assertThat(read("admin", "/history/activity-instance?processInstanceId=" + instance)).isNotEmpty();
            for (String way : List.of("/process-instance/" + instance, "/process-instance/" + instance + "/variables", "/process-instance/" + instance
                    + "/activity-instances", "/history/process-instance/" + instance)) {
                assertThat(status("admin", way)).as("own: " + way).isEqualTo(200);
                assertThat(status("hb-admin", way)).as("the neighbour's: " + way).isIn(403, 404, 500);
            }
        } finally {
            stage.days().end();
        }
    }

    private int status(String account, String way) {
        return rest.withBasicAuth(account, "dangchang").getForEntity("/engine-rest" + way, String.class).getStatusCode().value();
    }

    private JsonNode read(String account, String way) throws IOException {
        return new ObjectMapper().readTree(rest.withBasicAuth(account, "dangchang").getForEntity("/engine-rest" + way, String.class).getBody());
    }

    private static HttpEntity<String> body() {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return new HttpEntity<>("{}", headers);
    }

    private static List<Way> ways() throws IOException {
        JsonNode description = new ObjectMapper().readTree(new ClassPathResource("openapi.json").getInputStream());
        var found = new ArrayList<Way>();
        description.path("paths").fields().forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method ->
                found.add(new Way(method.toUpperCase(Locale.ROOT), path.getKey().replaceAll("\\{[^}]+}", "anything")))));
        assertThat(found).hasSizeGreaterThan(300);
        return found;
    }

    private record Way(String method, String path) {}
}
