package cn.dangchang.doors;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tables of the penalties at Camunda's REST interface, as clients outside evaluate them. */
@DangchangTest
class PenaltyTablesDoorsTests {
    @LocalServerPort int port;

    @Test
    void bothTablesAreThereForClients() {
        var doors = new Doors(port, "dangchang");
        assertThat(doors.rest("inspector-1", "POST", "/decision-definition/key/penalty-track/evaluate",
                Map.of("variables", Map.of("party", Map.of("value", "unit"), "fine", Map.of("value", 50_000)))).body())
                .contains("\"hearing\":{\"type\":\"Boolean\",\"value\":true").contains("第六十三条第一款第一项");
        assertThat(doors.rest("inspector-1", "POST", "/decision-definition/key/penalty-track/evaluate",
                Map.of("variables", Map.of("party", Map.of("value", "unit"), "fine", Map.of("value", 49_999)))).body())
                .contains("\"hearing\":{\"type\":\"Boolean\",\"value\":false");
        assertThat(doors.rest("inspector-1", "POST", "/decision-definition/key/discretion/evaluate",
                Map.of("variables", Map.of("aggravating", Map.of("value", true)))).body()).contains("heavier");
    }
}
