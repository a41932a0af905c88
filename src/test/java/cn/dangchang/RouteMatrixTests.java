package cn.dangchang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cn.dangchang.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route is asked for as every role and as nobody; who may not is told so, and nonsense never ends in a fault. */
@DangchangTest
@Transactional
class RouteMatrixTests {
    private static final Set<Integer> NOT_ALLOWED = Set.of(401, 403);

    @Autowired
    MockMvc browser;
    @Autowired
    UserDetailsService logins;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final RouteMatrix matrix = RouteMatrix.read();

    @Test
    void everyRouteHasItsRowAndEveryRowItsRoute() {
        var routes = RouteMatrix.routes(mapping);
        assertThat(matrix.missing(routes)).as("routes without a row in route-matrix.csv").isEmpty();
        assertThat(matrix.stale(routes)).as("rows without a route").isEmpty();
    }

    @Test
    void nobodyGetsOnlyWhatIsPublic() throws Exception {
        var faults = new ArrayList<String>();
        for (var row : matrix.rows()) {
            int status = ask(row, anonymous());
            boolean refused = NOT_ALLOWED.contains(status);
            if (refused == row.isPublic() || status >= 500) {
                faults.add(row.route() + " answers nobody " + status);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyRoleGetsExactlyItsRoutes() throws Exception {
        var faults = new ArrayList<String>();
        for (var role : Role.values()) {
            var login = user(logins.loadUserByUsername(role == Role.ADMIN ? "admin" : role.key() + "-1"));
            for (var row : matrix.rows()) {
                int status = ask(row, login);
                boolean wrong = row.isFor(role.key()) ? NOT_ALLOWED.contains(status) : !NOT_ALLOWED.contains(status) && status != 404;
                if (wrong || status >= 500) {
                    faults.add(row.route() + " answers " + role.key() + " " + status);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aRouteWithoutRowAndARowWithoutRouteAreFound() {
        var sample = RouteMatrix.of(List.of("# words", "GET,/known,all", "GET,/gone,leader"));
        assertThat(sample.missing(Set.of("GET,/known", "GET,/new"))).containsExactly("GET,/new");
        assertThat(sample.stale(Set.of("GET,/known", "GET,/new"))).containsExactly("GET,/gone");
        assertThat(sample.rows().get(1).isFor("leader")).isTrue();
        assertThat(sample.rows().get(1).isFor("expert")).isFalse();
    }

    private int ask(RouteMatrix.Row row, RequestPostProcessor who) throws Exception {
        var path = row.pattern().replaceAll("\\{number}", "HX-JC2026-9999").replaceAll("\\{account}", "nobody-at-all")
                .replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000001");
        var method = row.method().equals("ANY") ? HttpMethod.GET : HttpMethod.valueOf(row.method());
        return browser.perform(request(method, path).with(who).with(csrf()).accept(MediaType.APPLICATION_JSON)).andReturn().getResponse().getStatus();
    }
}
