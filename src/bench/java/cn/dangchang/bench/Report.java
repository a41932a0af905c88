package cn.dangchang.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of one run, as Markdown. */
final class Report {
    private final List<String> head = new ArrayList<>();
    private final List<String> commits = new ArrayList<>();
    private final List<String> completions = new ArrayList<>();
    private final List<String> costs = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final Map<Integer, Map<String, Double>> medians = new HashMap<>();
    private final Map<Integer, Map<String, Double>> processor = new HashMap<>();

    void machine(Databases databases) {
        var memory = Runtime.getRuntime().maxMemory() / 1024 / 1024;
        var operating = (com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        head.add("%d cores, %d GB of memory, Java %s with at most %d MB of heap; PostgreSQL %s on the same machine, `fsync=%s`, `synchronous_commit=%s`."
                .formatted(Runtime.getRuntime().availableProcessors(), Math.round(operating.getTotalMemorySize() / 1e9),
                        System.getProperty("java.version"), memory, databases.setting("server_version"), databases.setting("fsync"),
                        databases.setting("synchronous_commit")));
    }

    void commits(int threads, double perSecond) {
        commits.add("| %d | %s |".formatted(threads, whole(perSecond)));
    }

    void completions(String name, int threads, List<Double> rates, Processor.Used used) {
        medians.computeIfAbsent(threads, any -> new HashMap<>()).put(name, Load.median(rates));
        completions.add("| %s | %d | %s | %s–%s | %s | %s |".formatted(name, threads, whole(Load.median(rates)),
                whole(rates.stream().min(Double::compare).orElse(0d)), whole(rates.stream().max(Double::compare).orElse(0d)), two(used.here()), two(used.server())));
        processor.computeIfAbsent(threads, any -> new HashMap<>()).put(name, used.here() + used.server());
    }

    void costs(String name, double statements, double wal) {
        costs.add("| %s | %s | %s |".formatted(name, one(statements), one(wal)));
    }

    /** Every statement of a completion with the one who sends it and how long it takes, the dearest first. */
    void statements(String name, List<Counted.Sent> sent, int completions) {
        statements.add("\n## " + name + "\n\n| µs a completion | times | who | statement |\n|---|---|---|---|");
        sent.stream().collect(Collectors.groupingBy(Counted.Sent::who, Collectors.summarizingLong(Counted.Sent::nanos))).entrySet().stream()
                .sorted(Comparator.comparingLong(each -> -each.getValue().getSum()))
                .forEach(each -> statements.add("| %.0f | %.2f | %s |".formatted(each.getValue().getSum() / 1e3 / completions,
                        (double) each.getValue().getCount() / completions, each.getKey())));
    }

    String statements() {
        return String.join("\n", statements) + "\n";
    }

    void page(String path, int threads, List<Double> times, long statements) {
        pages.add("| `%s` | %d | %s | %s | %s |".formatted(path, threads, one(Load.median(times)), one(Load.percentile(times, 0.95)),
                statements < 0 ? "" : statements));
    }

    void openTasks(long count) {
        head.add(count + " open tasks in the list while the pages were read, over HTTP on the same machine by a logged-in inspector.");
    }

    @Override
    public String toString() {
        var text = new StringBuilder(String.join("\n", head)).append('\n');
        section(text, "Single-row commits", "| threads | commits/s |\n|---|---|", commits);
        section(text, "User-task completions", "| who | threads | completions/s (median) | min–max | CPU ms each, Java | CPU ms each, PostgreSQL |\n|---|---|---|---|---|---|", completions);
        medians.keySet().stream().sorted().forEach(threads -> text.append(ratio(threads)));
        section(text, "What one completion costs", "| who | statements | WAL kB |\n|---|---|---|", costs);
        section(text, "Pages", "| page | threads | ms (median) | ms (95 %) | statements |\n|---|---|---|---|---|", pages);
        return text.toString();
    }

    private String ratio(int threads) {
        var rates = medians.get(threads);
        double ours = rates.get("through our door");
        var used = processor.get(threads);
        return "\n%d thread%s: %s of the bare engine's completions/s at `full`, %s of them at `activity`; by processor time %s and %s.\n".formatted(threads,
                threads == 1 ? "" : "s", two(ours / rates.get("bare engine, history full")), two(ours / rates.get("bare engine, history activity")),
                two(used.get("bare engine, history full") / used.get("through our door")),
                two(used.get("bare engine, history activity") / used.get("through our door")));
    }

    private static void section(StringBuilder text, String title, String head, List<String> rows) {
        text.append("\n## ").append(title).append("\n\n").append(head).append('\n').append(String.join("\n", rows)).append('\n');
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
