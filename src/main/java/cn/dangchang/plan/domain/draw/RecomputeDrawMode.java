package cn.dangchang.plan.domain.draw;

import cn.dangchang.plan.DrawRecords.ReplayStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * {@code --recompute-draw=<file>}: computes a draw again from its export alone, without database and before anything else starts; ends
 * with 0 when
 * every part agrees, else 1. Whoever holds the published hashes compares them with those printed here.
 */
class RecomputeDrawMode implements EnvironmentPostProcessor, Ordered {
    private static final String OPTION = "recompute-draw";
    private static final int LONGEST = 200;

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(OPTION)) {
            var report = report(Path.of(environment.getRequiredProperty(OPTION)));
            System.out.println(String.join("\n", report.lines()));
            System.exit(report.agrees() ? 0 : 1);
        }
    }

    static Report report(Path file) {
        try {
            return report(Files.readString(file));
        } catch (IOException unreadable) {
            return new Report(false, List.of("draw: the file cannot be read: " + file, "DISAGREES"));
        }
    }

    static Report report(String json) {
        try {
            var record = Canon.read(json, DrawExport.class);
            var steps = Recomputation.of(record);
            boolean agrees = steps.stream().allMatch(ReplayStep::agrees);
            var lines = new java.util.ArrayList<>(List.of("draw " + record.input().number() + " of " + record.drawn().at(),
                    "  published seed hash " + record.seedHash(), "  published input hash " + record.inputHash()));
            steps.forEach(step -> lines.add("  " + line(step)));
            lines.add(agrees ? "AGREES: the result follows from seed, input and witness"
                    : "DISAGREES: this record was not drawn like this");
            return new Report(agrees, lines);
        } catch (RuntimeException broken) {
            return new Report(false, List.of("draw: the file is not the export of a draw (" + broken.getMessage() + ")", "DISAGREES"));
        }
    }

    private static String line(ReplayStep step) {
        var name = step.name() + (step.subject() == null ? "" : " " + step.subject());
        return step.agrees() ? "ok   " + name + ": " + cut(step.found()) : "FAIL " + name + ": computed " + cut(step.expected())
                + ", on record " + cut(step.found());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    record Report(boolean agrees, List<String> lines) {}
}
