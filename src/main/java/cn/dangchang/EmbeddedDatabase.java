package cn.dangchang;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Starts a PostgreSQL 17 of its own under the data directory when no datasource is configured, and then makes {@code demo} the default
 * profile. It is durable ({@code fsync} on), stops after the Spring context, and takes over from a postmaster that a killed run left behind.
 */
class EmbeddedDatabase implements EnvironmentPostProcessor, Ordered {
    static final String MARK = "dangchang.database.embedded";
    private static final Map<Path, EmbeddedPostgres> RUNNING = new HashMap<>();
    private static final Duration START = Duration.ofSeconds(60);

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        var directory = Path.of(environment.getProperty("dangchang.data-dir", "data")).toAbsolutePath();
        boolean durable = environment.getProperty("dangchang.database.durable", Boolean.class, true);
        boolean fresh = environment.getProperty("dangchang.database.fresh", Boolean.class, false);
        var server = serverIn(directory, durable, fresh);
        environment.getPropertySources().addLast(new MapPropertySource("embedded database", Map.of(
                "spring.datasource.url", "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres",
                MARK, "true")));
        if (environment.getActiveProfiles().length == 0) {
            environment.addActiveProfile("demo");
        }
    }

    private static synchronized EmbeddedPostgres serverIn(Path directory, boolean durable, boolean fresh) {
        return RUNNING.computeIfAbsent(directory, key -> start(key, durable, fresh));
    }

    private static EmbeddedPostgres start(Path directory, boolean durable, boolean fresh) {
        try {
            var data = directory.resolve("postgres");
            Files.createDirectories(data);
            var lock = lock(directory);
            stopLeftOver(data);
            if (fresh) {
                FileSystemUtils.deleteRecursively(data);
                FileSystemUtils.deleteRecursively(directory.resolve("audit")); // seals of a database that is no more
                Files.createDirectories(data);
            }
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(data).setCleanDataDirectory(false).setRegisterShutdownHook(false).setPGStartupWait(START)
                    .setLocaleConfig("locale", "C.UTF-8").setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off")
                    .setServerConfig("max_connections", "60")
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> stop(server, lock));
            return server;
        } catch (IOException problem) {
            throw new UncheckedIOException("The embedded PostgreSQL under " + directory + " could not be started", problem);
        }
    }

    private static FileLock lock(Path directory) throws IOException {
        @SuppressWarnings("resource") // held until the process ends
        var channel = FileChannel.open(directory.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            throw new IllegalStateException("The data directory " + directory + " is in use by another running instance. "
                    + "Stop it first, or choose another directory with --dangchang.data-dir=…");
        }
        return lock;
    }

    /** After a {@code kill -9} of the product its postmaster lives on; it holds no clients and is stopped before a new one starts. */
    private static void stopLeftOver(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle.of(pid).filter(process -> serves(process, data)).ifPresent(process -> {
            process.destroy();
            try {
                process.onExit().get(15, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (Exception late) {
                throw new IllegalStateException("A PostgreSQL left over from an earlier run (pid " + pid + ") does not stop", late);
            }
        });
    }

    /** After a restart of the machine another server may have got the number that stands in the file. */
    private static boolean serves(ProcessHandle process, Path data) {
        return process.info().command().orElse("").contains("postgres") && Stream.of(process.info().arguments().orElse(new String[0]))
                .map(Path::of).map(Path::normalize).anyMatch(data.normalize()::equals);
    }

    private static void stop(EmbeddedPostgres server, FileLock lock) {
        try {
            server.close();
            lock.acquiredBy().close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
