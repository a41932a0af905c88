package cn.dangchang.engine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Where a request to one of Camunda's doors wants to go, without the door's own prefix. */
record GateWay(String method, String path, boolean passesUntouched) {
    private static final Pattern ENGINE = Pattern.compile("^(?:/engine-rest|/camunda/api/engine)(?:/engine/[^/]+)?(/.*|)$");
    /** The webapps' own login state and plugin settings; Cockpit and Admin are for the administrator, by the security chain. */
    private static final Pattern WEBAPP = Pattern.compile("^/camunda/api/(?:admin/auth/user/[^/]+(?:/logout)?|(?:cockpit|tasklist|welcome|admin)/plugin/.*)$");

    static GateWay of(HttpServletRequest request) {
        String uri = request.getRequestURI().substring(request.getContextPath().length());
        var engine = ENGINE.matcher(uri);
        if (engine.matches() && !uri.contains(";") && !uri.contains("..") && !uri.contains("//")) {
            String path = engine.group(1).isEmpty() ? "/engine" : engine.group(1);
            return new GateWay(request.getMethod(), path, false);
        }
        return new GateWay(request.getMethod(), uri, WEBAPP.matcher(uri).matches());
    }

    boolean isRead() {
        return method.equals("GET");
    }
}
