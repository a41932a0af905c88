package cn.dangchang.engine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way that Camunda's REST API leaves open, and what is checked on it. All that is not listed is refused to everybody. */
record GateRoute(String method, Pattern path, Check check) {
    enum Check {
        /** Models, forms and decisions: nothing of a case in them. */ OPEN,
        /** Of a list of tasks only those that the person may see remain. */ TASKS,
        /** One task that the person may see. */ TASK,
        /** As TASK; the listeners of the task decide the rest. */ CHANGE,
        /** As TASK, by its assignee alone. */ HAND_BACK,
        /** Instances of matters that the person may see. */ INSTANCES,
        /** A fixed message; its receiver decides. */ MESSAGE,
        /** About the person's own account. */ SELF
    }

    private static final String ID = "/(?!count$)([^/]+)";
    private static final String KEY_OR_ID = "(/key)?/[^/]+";

    static final List<GateRoute> ALL = List.of(
            get("/engine/?|/version|/", Check.OPEN),
            new GateRoute("OPTIONS", Pattern.compile("/filter"), Check.OPEN),
            get("/process-definition(/count)?|/process-definition" + KEY_OR_ID + "(/xml|/diagram)?", Check.OPEN),
            get("/decision-definition(/count)?|/decision-definition" + KEY_OR_ID + "(/xml)?", Check.OPEN),
            post("/decision-definition" + KEY_OR_ID + "/evaluate", Check.OPEN),
            get("/filter(/count)?|/filter" + ID + "", Check.OPEN),
            get("/authorization/check", Check.OPEN),
            get("/user" + ID + "/profile", Check.SELF),
            get("/identity/groups", Check.SELF),
            get("/task", Check.TASKS), post("/task", Check.TASKS),
            get("/filter" + ID + "/list", Check.TASKS), post("/filter" + ID + "/list", Check.TASKS),
            get("/task" + ID + "(/form|/deployed-form|/form-variables|/rendered-form|/variables|/identity-links)?", Check.TASK),
            post("/task" + ID + "/(claim|complete|submit-form)", Check.CHANGE),
            post("/task" + ID + "/unclaim", Check.HAND_BACK),
            get("/process-instance", Check.INSTANCES),
            post("/message", Check.MESSAGE));

    static Optional<GateRoute> of(String method, String path) {
        return ALL.stream().filter(route -> route.method.equals(method) && route.path.matcher(path).matches()).findFirst();
    }

    /** @return the id in the path, or null where the route has none. */
    String id(String path) {
        Matcher match = path().matcher(path);
        return match.matches() && match.groupCount() > 0 ? match.group(1) : null;
    }

    private static GateRoute get(String path, Check check) {
        return new GateRoute("GET", Pattern.compile(path), check);
    }

    private static GateRoute post(String path, Check check) {
        return new GateRoute("POST", Pattern.compile(path), check);
    }
}
