/**
 * The story that the demo agency plays on its first start: a county with its enterprises, whose officers plan, inspect, order and review
 * through the same services as the screens use, on days counted back from the first start. The tests play the same chapters.
 */
@org.springframework.modulith.ApplicationModule(displayName = "demo",
        allowedDependencies = {"shared", "calendar", "organisation", "engine", "law", "registry", "evidence", "documents", "worklist",
            "plan", "inspection", "rectification", "penalty", "operations"})
package cn.dangchang.demo;
