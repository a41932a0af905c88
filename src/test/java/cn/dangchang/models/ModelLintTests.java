package cn.dangchang.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The modeler's own rules: {@code tools/lint.mjs} lints every model and proves that each rule bites its probe. */
class ModelLintTests {
    private static final Path TOOLS = Path.of("tools");

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everyModelPassesTheLinterAndEveryProbeFailsIt() throws Exception {
        if (Files.notExists(TOOLS.resolve("node_modules/bpmnlint"))) {
            assertThat(run("npm", "ci", "--no-audit", "--no-fund")).as("installing the linter").isEqualTo("0");
        }
        assertThat(run("node", "lint.mjs")).isEqualTo("0");
    }

    /** @return what the command printed, then its exit code. */
    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).directory(TOOLS.toFile()).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes());
        int code = process.waitFor();
        return code == 0 ? "0" : printed + code;
    }
}
