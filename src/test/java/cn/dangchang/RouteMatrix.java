package cn.dangchang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may ask for what: {@code method,pattern,roles}, where roles is {@code public}, {@code all}, or keys of roles with blanks between. */
record RouteMatrix(List<Row> rows) {
    static RouteMatrix read() {
        try (var more = Files.list(Path.of("src/test/resources/routes"))) {
            var lines = new ArrayList<>(Files.readAllLines(Path.of("src/test/resources/route-matrix.csv")));
            for (var file : more.sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return of(lines);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static RouteMatrix of(List<String> lines) {
        return new RouteMatrix(lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Row::of).toList());
    }

    /** @return the house's own routes, as method and pattern. */
    static Set<String> routes(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream().filter(each -> isOurs(each.getValue())).flatMap(each -> routes(each.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Collection<String> missing(Set<String> routes) {
        var known = rows.stream().map(Row::route).collect(Collectors.toSet());
        return routes.stream().filter(route -> !known.contains(route)).toList();
    }

    Collection<String> stale(Set<String> routes) {
        return rows.stream().map(Row::route).filter(route -> !routes.contains(route)).toList();
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("cn.dangchang");
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods().isEmpty() ? List.of("ANY")
                : info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return info.getPatternValues().stream().flatMap(pattern -> methods.stream().map(method -> method + "," + pattern));
    }

    record Row(String method, String pattern, Set<String> roles) {
        static Row of(String line) {
            var cells = line.split(",");
            return new Row(cells[0].strip(), cells[1].strip(), Arrays.stream(cells[2].strip().split(" ")).collect(Collectors.toSet()));
        }

        String route() {
            return method + "," + pattern;
        }

        boolean isPublic() {
            return roles.contains("public");
        }

        boolean isFor(String role) {
            return isPublic() || roles.contains("all") || roles.contains(role);
        }
    }
}
