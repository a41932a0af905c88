package cn.dangchang.screens;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Serves one rendered page, the built islands and prepared answers, under the product's content security policy without inline styles. */
class StubServer implements AutoCloseable {
    static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:";
    private static final Map<String, String> KINDS = Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    final Map<String, Answer> answers = new HashMap<>();
    private final HttpServer server;
    private volatile String page = "";

    record Asked(String method, String path, String body, Map<String, String> headers) {}

    record Answer(int status, String kind, String body) {
        static Answer json(int status, String body) {
            return new Answer(status, status < 400 ? "application/json" : "application/problem+json", body);
        }
    }

    StubServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    void show(String html) {
        page = html;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<Asked> asked(String method, String path) {
        return asked.stream().filter(each -> each.method().equals(method) && each.path().equals(path)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var bytes = exchange.getRequestBody().readAllBytes();
            var headers = new HashMap<String, String>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
            asked.add(new Asked(exchange.getRequestMethod(), path, new String(bytes, StandardCharsets.ISO_8859_1), headers));
            if (path.startsWith("/app/")) {
                var file = Path.of("target/classes/static" + path);
                send(exchange, Files.exists(file) ? 200 : 404, KINDS.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"),
                        Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
            } else if (path.equals("/photos")) {
                send(exchange, 200, "application/json", kept(bytes).getBytes(StandardCharsets.UTF_8));
            } else {
                var prepared = answers.getOrDefault(exchange.getRequestMethod() + " " + path, new Answer(200, "text/html", page));
                send(exchange, prepared.status(), prepared.kind(), prepared.body().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Answers as the evidence store does: with the hash of the bytes that arrived. */
    private static String kept(byte[] multipart) {
        var text = new String(multipart, StandardCharsets.ISO_8859_1);
        var begin = text.indexOf("\r\n\r\n", text.indexOf("name=\"file\"")) + 4;
        var file = text.substring(begin, text.indexOf("\r\n--" + text.substring(2, text.indexOf("\r\n")), begin));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.ISO_8859_1));
            return "{\"id\":\"e1\",\"sha256\":\"" + HexFormat.of().formatHex(hash) + "\"}";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void send(HttpExchange exchange, int status, String kind, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", kind + ";charset=UTF-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
