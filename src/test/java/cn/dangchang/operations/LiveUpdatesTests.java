package cn.dangchang.operations;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.organisation.Browser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@DangchangTest
class LiveUpdatesTests {
    @LocalServerPort
    int port;
    @Autowired
    LiveUpdates live;
    @Autowired
    TransactionTemplate transactions;

    @Test
    void anOpenPageHearsOfACommittedChangeAndOfNothingElse() throws Exception {
        var stream = Browser.loggedIn(port, "inspector-1").open("/live?topic=tasks:inspector-1&topic=matter:HX-JC2026-9001");
        assertThat(stream.statusCode()).isEqualTo(200);
        var lines = reader(stream);
        assertThat(lines.readLine()).startsWith(":");
        var heard = CompletableFuture.supplyAsync(() -> nextTopic(lines));
        TimeUnit.MILLISECONDS.sleep(700); // the publisher has to have looked once after the stream was opened
        transactions.executeWithoutResult(status -> {
            live.invalidate("tasks:inspector-1");
            status.setRollbackOnly();
        });
        live.invalidate("tasks:inspector-2");
        transactions.executeWithoutResult(status -> {
            live.invalidate("matter:HX-JC2026-9001");
            live.invalidate("matter:HX-JC2026-9001");
        });
        assertThat(heard.get(10, TimeUnit.SECONDS)).isEqualTo("matter:HX-JC2026-9001");
        stream.body().close();
    }

    @Test
    void theTasksOfAnotherPersonAreRefused() throws Exception {
        assertThat(Browser.loggedIn(port, "inspector-1").open("/live?topic=tasks:inspector-2").statusCode()).isEqualTo(404);
    }

    private static BufferedReader reader(HttpResponse<java.io.InputStream> stream) {
        return new BufferedReader(new InputStreamReader(stream.body()));
    }

    private static String nextTopic(BufferedReader lines) {
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    return line.substring("data:".length());
                }
            }
            return null;
        } catch (IOException closed) {
            return null;
        }
    }
}
