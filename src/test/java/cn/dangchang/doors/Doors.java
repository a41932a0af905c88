package cn.dangchang.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The doors by which a task may be reached from outside: Camunda's REST API with HTTP Basic, and the pages with a session. */
final class Doors {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final String password;
    private final HttpClient plain = HttpClient.newHttpClient();
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    Doors(int port) {
        this(port, "dangchang");
    }

    Doors(int port, String password) {
        base = "http://localhost:" + port;
        this.password = password;
    }

    /** The three ways to complete a task. */
    enum Way {
        COMPLETE {
            @Override
            Answer complete(Doors doors, String account, String task, Map<String, ?> values) {
                return doors.rest(account, "POST", "/task/" + task + "/complete", Map.of("variables", typed(values)));
            }
        },
        SUBMIT_FORM {
            @Override
            Answer complete(Doors doors, String account, String task, Map<String, ?> values) {
                return doors.rest(account, "POST", "/task/" + task + "/submit-form", Map.of("variables", typed(values)));
            }
        },
        PAGE {
            @Override
            Answer complete(Doors doors, String account, String task, Map<String, ?> values) {
                return doors.page(account, task, values, null);
            }
        };

        abstract Answer complete(Doors doors, String account, String task, Map<String, ?> values);
    }

    Answer claim(String account, String task) {
        return rest(account, "POST", "/task/" + task + "/claim", Map.of("userId", account));
    }

    Answer rest(String account, String method, String path, Object body) {
        var login = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(plain, HttpRequest.newBuilder(URI.create(base + "/engine-rest" + path)).header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json").method(method, BodyPublishers.ofString(written(body))).build());
    }

    /** @param key the Idempotency-Key, or null without one */
    Answer page(String account, String task, Map<String, ?> values, String key) {
        return post(account, "/tasks/" + task, "application/json", written(Map.of("values", values)), key);
    }

    /** @param fields names and values in turn */
    Answer form(String account, String path, String... fields) {
        var words = new StringBuilder();
        for (int field = 0; field < fields.length; field += 2) {
            words.append(field == 0 ? "" : "&").append(encoded(fields[field])).append('=').append(encoded(fields[field + 1]));
        }
        return post(account, path, "application/x-www-form-urlencoded", words.toString(), null);
    }

    /** Sends all of them in the same moment. */
    static List<Answer> atOnce(List<Callable<Answer>> requests) throws Exception {
        var barrier = new CyclicBarrier(requests.size());
        var threads = Executors.newFixedThreadPool(requests.size());
        try {
            var running = new ArrayList<Future<Answer>>();
            requests.forEach(request -> running.add(threads.submit(() -> {
                barrier.await(10, TimeUnit.SECONDS);
                return request.call();
            })));
            var answers = new ArrayList<Answer>();
            for (var each : running) {
                answers.add(each.get(30, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private Answer post(String account, String path, String type, String body, String key) {
        var session = sessions.computeIfAbsent(account, this::logIn);
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json").header("Content-Type", type)
                .header("X-CSRF-TOKEN", session.token()).POST(BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return send(session.client(), request.build());
    }

    private Session logIn(String account) {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = "username=" + account + "&password=" + password + "&_csrf=" + encoded(token(client, "/login"));
        raw(client, HttpRequest.newBuilder(URI.create(base + "/login")).header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build());
        return new Session(client, token(client, "/tasks"));
    }

    private String token(HttpClient client, String path) {
        var found = TOKEN.matcher(raw(client, HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html").build())
                .body());
        if (!found.find()) {
            throw new IllegalStateException("no token on " + path);
        }
        return found.group(1);
    }

    private static Answer send(HttpClient client, HttpRequest request) {
        var answer = raw(client, request);
        return Answer.of(answer.statusCode(), answer.body());
    }

    private static HttpResponse<String> raw(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Map<String, Object> typed(Map<String, ?> values) {
        var typed = new HashMap<String, Object>();
        values.forEach((name, value) -> typed.put(name, Map.of("value", value)));
        return typed;
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Session(HttpClient client, String token) {}

    /** @param code the ground, such as {@code inspection.finding-without-basis}; @param fields where something has to be mended. */
    record Answer(int status, String code, List<String> fields, String body) {
        static Answer of(int status, String body) {
            try {
                JsonNode told = JSON.readTree(body.isBlank() || !body.startsWith("{") ? "{}" : body);
                var code = told.path("code").asText(told.path("type").asText("")).replaceFirst("^(urn:dangchang:refusal:|refusal\\.)", "");
                var fields = new ArrayList<String>();
                told.path("errors").forEach(each -> fields.add(each.path("field").asText("")));
                return new Answer(status, code, fields, body);
            } catch (IOException noJson) {
                return new Answer(status, "", List.of(), body);
            }
        }

        boolean done() {
            return status >= 200 && status < 300;
        }
    }
}
