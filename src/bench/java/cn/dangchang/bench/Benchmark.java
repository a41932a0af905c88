package cn.dangchang.bench;

import cn.dangchang.Dangchang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** One run of all measurements; the report goes to the console and to the file named by the first argument. */
public final class Benchmark {
    private static final int INSTANCES = Integer.getInteger("bench.instances", 150);
    private static final int WARMING = Integer.getInteger("bench.warming", 3);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int PAGES = Integer.getInteger("bench.pages", 300);
    private static final List<Integer> THREADS = List.of(1, 4);

    private final Report report = new Report();
    private Processor processor;

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("logging.level.root", "WARN");
        var product = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Dangchang.class, HouseDoor.class, CountingPool.class).run("--server.port=0",
                "--spring.profiles.active=demo", "--dangchang.data-dir=target/bench-data", "--dangchang.database.fresh=true",
                "--dangchang.demo.story=false", "--camunda.bpm.job-execution.enabled=false");
        try {
            var benchmark = new Benchmark();
            var text = benchmark.run(product);
            System.out.println(text);
            if (arguments.length > 0) {
                Files.writeString(Path.of(arguments[0]), text);
                Files.writeString(Path.of(arguments[0].replace(".md", "-statements.md")), benchmark.report.statements());
            }
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            System.exit(1);
        }
        System.exit(org.springframework.boot.SpringApplication.exit(product));
    }

    private String run(ServletWebServerApplicationContext product) {
        var environment = product.getEnvironment();
        var pool = (Counted) product.getBean("dataSource", DataSource.class);
        var databases = new Databases(environment.getProperty("spring.datasource.url"), environment.getProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password"), pool);
        report.machine(databases);
        processor = new Processor(databases.backend());
        var raw = databases.create("bench_raw");
        databases.commitsPerSecond(raw, 4);
        THREADS.forEach(threads -> report.commits(threads, databases.commitsPerSecond(raw, threads)));
        var house = product.getBean(HouseDoor.class);
        house.register();
        var learnt = learn(house);
        var activity = new Counted(databases.create("bench_activity"));
        var full = new Counted(databases.create("bench_full"));
        try (var bareActivity = new BareEngine(activity, "activity", learnt.atStart(), learnt.perStep());
             var bareFull = new BareEngine(full, "full", learnt.atStart(), learnt.perStep())) {
            var contenders = new HashMap<Contender, Counted>();
            contenders.put(house, pool);
            contenders.put(bareActivity, activity);
            contenders.put(bareFull, full);
            var order = List.of(house, bareActivity, bareFull);
            java.util.Collections.nCopies(WARMING, order).forEach(all -> all.forEach(each -> round(each, THREADS.get(THREADS.size() - 1))));
            THREADS.forEach(threads -> race(order, threads));
            order.forEach(each -> costs(each, contenders.get(each), databases));
        }
        pages(product.getWebServer().getPort(), house, pool, databases.openTasks());
        return report.toString();
    }

    /** Plays one visit through the door and keeps which variables each step sets. */
    private static Learnt learn(HouseDoor house) {
        var visit = house.start(1).get(0);
        var atStart = house.variables(visit);
        var before = atStart;
        var names = new HashMap<String, List<String>>();
        var perStep = new ArrayList<Map<String, Object>>();
        for (int step = 0; step < Steps.ALL.size(); step++) {
            house.claim(visit, step);
            house.complete(visit, step);
            var after = house.variables(visit);
            var known = before;
            var own = names.computeIfAbsent(Steps.ALL.get(step).task(), task -> new ArrayList<>());
            after.forEach((name, value) -> {
                if (!value.equals(known.get(name)) && !own.contains(name)) {
                    own.add(name);
                }
            });
            var set = new HashMap<String, Object>();
            own.forEach(name -> set.put(name, after.get(name)));
            perStep.add(set);
            before = after;
        }
        return new Learnt(atStart, perStep);
    }

    /** Rounds in turn, A-B-C-A-B-C, after one round of warming up. */
    private void race(List<? extends Contender> contenders, int threads) {
        contenders.forEach(each -> round(each, threads));
        var rounds = new HashMap<Contender, List<Round>>();
        for (int n = 0; n < ROUNDS; n++) {
            contenders.forEach(each -> rounds.computeIfAbsent(each, any -> new ArrayList<>()).add(round(each, threads)));
        }
        contenders.forEach(each -> report.completions(each.name(), threads, rounds.get(each).stream().map(Round::rate).toList(),
                rounds.get(each).stream().map(Round::used).reduce(Processor.Used::and).orElseThrow().each(ROUNDS * INSTANCES * Steps.ALL.size())));
    }

    private Round round(Contender contender, int threads) {
        var instances = contender.start(INSTANCES);
        double seconds = 0;
        var used = new Processor.Used(0, 0);
        for (int step = 0; step < Steps.ALL.size(); step++) {
            int now = step;
            Load.seconds(threads, instances.stream().<Runnable>map(each -> () -> contender.claim(each, now)).toList());
            var before = processor.now();
            seconds += Load.seconds(threads, instances.stream().<Runnable>map(each -> () -> contender.complete(each, now)).toList());
            used = used.and(processor.now().since(before));
        }
        contender.check(instances);
        return new Round(INSTANCES * Steps.ALL.size() / seconds, used);
    }

    private void costs(Contender contender, Counted counted, Databases databases) {
        int many = 20;
        var instances = contender.start(many);
        double wal = 0;
        var sent = new ArrayList<Counted.Sent>();
        for (int step = 0; step < Steps.ALL.size(); step++) {
            int now = step;
            instances.forEach(each -> contender.claim(each, now));
            var position = databases.walPosition();
            sent.addAll(counted.during(() -> instances.forEach(each -> contender.complete(each, now))));
            wal += databases.walSince(position);
        }
        report.costs(contender.name(), (double) sent.size() / many / Steps.ALL.size(), wal / many / Steps.ALL.size() / 1000);
        report.statements(contender.name(), sent, many * Steps.ALL.size());
    }

    private void pages(int port, HouseDoor house, Counted pool, long tasks) {
        var number = house.start(1).get(0);
        for (var path : List.of("/tasks", "/cases/" + number)) {
            var name = path.startsWith("/cases") ? "/cases/{number}" : path;
            for (int threads : THREADS) {
                var browser = new Browser(port, "inspector-1");
                var times = java.util.Collections.synchronizedList(new ArrayList<Double>());
                Runnable visit = () -> {
                    long begun = System.nanoTime();
                    browser.get(path);
                    times.add((System.nanoTime() - begun) / 1e6);
                };
                Load.seconds(threads, java.util.Collections.nCopies(PAGES / 3, visit));
                times.clear();
                Load.seconds(threads, java.util.Collections.nCopies(PAGES, visit));
                report.page(name, threads, times, threads == 1 ? pool.during(() -> browser.get(path)).size() : -1);
            }
        }
        report.openTasks(tasks);
    }

    private record Round(double rate, Processor.Used used) {}

    private record Learnt(Map<String, Object> atStart, List<Map<String, Object>> perStep) {}
}
