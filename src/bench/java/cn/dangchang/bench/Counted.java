package cn.dangchang.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Lists the statements sent through it while it is asked to, a batch as one; otherwise it stands aside. */
final class Counted extends DelegatingDataSource {
    private final List<Sent> statements = new CopyOnWriteArrayList<>();
    private volatile boolean counting;

    Counted(DataSource target) {
        super(target);
    }

    /** @return the statements sent while the work ran, in order. */
    List<Sent> during(Runnable work) {
        statements.clear();
        counting = true;
        try {
            work.run();
            return List.copyOf(statements);
        } finally {
            counting = false;
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return counting ? proxy(connection, Connection.class, null) : connection;
    }

    private <T> T proxy(T target, Class<T> type, String prepared) {
        return type.cast(Proxy.newProxyInstance(Counted.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            boolean sends = target instanceof Statement && method.getName().startsWith("execute");
            long begun = System.nanoTime();
            try {
                var result = method.invoke(target, arguments);
                if (sends) {
                    statements.add(new Sent(prepared == null ? String.valueOf(arguments[0]) : prepared, issuer(), System.nanoTime() - begun));
                }
                if (result instanceof PreparedStatement statement && type == Connection.class && method.getReturnType() == PreparedStatement.class) {
                    return proxy(statement, PreparedStatement.class, (String) arguments[0]);
                }
                return result instanceof Statement plain && method.getReturnType() == Statement.class && type == Connection.class
                        ? proxy(plain, Statement.class, null) : result;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    /** Who stands nearest to the statement: one of our classes, or the engine where none of ours comes before it. */
    private static String issuer() {
        return StackWalker.getInstance().walk(frames -> frames
                .filter(frame -> frame.getClassName().startsWith("org.camunda.bpm.engine.impl") || ours(frame.getClassName())).findFirst()
                .map(frame -> ours(frame.getClassName()) ? frame.getClassName().replaceAll("^.*\\.|\\$\\$.*", "") + "." + frame.getMethodName() : "engine")
                .orElse("somebody else"));
    }

    private static boolean ours(String type) {
        return type.startsWith("cn.dangchang.") && !type.startsWith("cn.dangchang.bench") && !type.contains("$$");
    }

    /** @param issuer class and method that sent it, or the engine; @param nanos until it was answered */
    record Sent(String sql, String issuer, long nanos) {
        String who() {
            return "%s | `%s`".formatted(issuer, sql.replaceAll("\\s+", " ").replace("|", "\\|").strip());
        }
    }
}
