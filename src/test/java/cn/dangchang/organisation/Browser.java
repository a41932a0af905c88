package cn.dangchang.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A person at a browser without scripts: keeps cookies, and sends the CSRF token of the page it last saw. */
public class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private String token = "";

    public Browser(int port) {
        base = "http://localhost:" + port;
    }

    public static Browser loggedIn(int port, String account) throws IOException, InterruptedException {
        var browser = new Browser(port);
        if (browser.logIn(account, "dangchang").statusCode() != 302) {
            throw new IllegalStateException("cannot log in as " + account);
        }
        return browser;
    }

    public HttpResponse<String> logIn(String account, String password) throws IOException, InterruptedException {
        page("/login");
        return submit("/login", "username", account, "password", password);
    }

    public HttpResponse<String> page(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
        for (int header = 0; header < headers.length; header += 2) {
            request.setHeader(headers[header], headers[header + 1]);
        }
        var answer = client.send(request.build(), BodyHandlers.ofString());
        var found = TOKEN.matcher(answer.body());
        token = found.find() ? found.group(1) : token;
        return answer;
    }

    public HttpResponse<InputStream> open(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/event-stream, application/json").build(),
                BodyHandlers.ofInputStream());
    }

    /** @param fields names and values in turn */
    public HttpResponse<String> submit(String path, String... fields) throws IOException, InterruptedException {
        var words = new StringBuilder("_csrf=" + encoded(token));
        for (int field = 0; field < fields.length; field += 2) {
            words.append('&').append(encoded(fields[field])).append('=').append(encoded(fields[field + 1]));
        }
        return client.send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(words.toString())).build(),
                BodyHandlers.ofString());
    }

    public void forgetToken() {
        token = "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
