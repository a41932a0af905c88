package cn.dangchang.bench;

import java.io.IOException;
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

/** One logged-in person over HTTP on this machine. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*(?:value|content)=\"([^\"]+)\"");

    private final String address;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1).build();

    Browser(int port, String person) {
        address = "http://localhost:" + port;
        var token = TOKEN.matcher(get("/login"));
        if (!token.find()) {
            throw new IllegalStateException("no token on the login page");
        }
        var form = "username=" + person + "&password=dangchang&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        var answer = send(HttpRequest.newBuilder(URI.create(address + "/login")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build());
        if (answer.uri().getPath().equals("/login")) {
            throw new IllegalStateException(person + " could not log in");
        }
    }

    /** @return the page. @throws IllegalStateException where it is not answered with 200 */
    String get(String path) {
        var answer = send(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html").build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
