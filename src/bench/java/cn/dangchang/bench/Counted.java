package cn.dangchang.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements sent through it while it is asked to, a batch as one; otherwise it stands aside. */
final class Counted extends DelegatingDataSource {
    private final AtomicLong statements = new AtomicLong();
    private volatile boolean counting;

    Counted(DataSource target) {
        super(target);
    }

    /** @return statements sent while the work ran. */
    long during(Runnable work) {
        statements.set(0);
        counting = true;
        try {
            work.run();
            return statements.get();
        } finally {
            counting = false;
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return counting ? proxy(connection, Connection.class) : connection;
    }

    private <T> T proxy(T target, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(Counted.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                statements.incrementAndGet();
            }
            try {
                var result = method.invoke(target, arguments);
                if (result instanceof PreparedStatement prepared && type == Connection.class && method.getReturnType() == PreparedStatement.class) {
                    return proxy(prepared, PreparedStatement.class);
                }
                return result instanceof Statement plain && method.getReturnType() == Statement.class && type == Connection.class
                        ? proxy(plain, Statement.class) : result;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }
}
