package cn.dangchang.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Further databases in the same PostgreSQL, and what that PostgreSQL can do at most. */
final class Databases {
    private static final int ROWS = 2000;

    private final String address;
    private final String user;
    private final String password;
    private final JdbcTemplate main;

    Databases(String address, String user, String password, DataSource main) {
        this.address = address;
        this.user = user;
        this.password = password;
        this.main = new JdbcTemplate(main);
    }

    /** @return a pool as large as the product's on a new, empty database. */
    DataSource create(String name) {
        main.execute("create database " + name);
        var pool = new HikariConfig();
        pool.setJdbcUrl(address.replaceAll("/[^/]+$", "/" + name));
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(10);
        return new HikariDataSource(pool);
    }

    /** @return single-row transactions committed per second. */
    double commitsPerSecond(DataSource database, int threads) {
        var jdbc = new JdbcTemplate(database);
        jdbc.execute("create table if not exists raw (id bigint generated always as identity primary key, said text not null)");
        List<Runnable> work = new ArrayList<>();
        for (int i = 0; i < ROWS * threads; i++) {
            work.add(() -> jdbc.update("insert into raw (said) values ('a row of some sixty characters, as a short audit entry has')"));
        }
        return work.size() / Load.seconds(threads, work);
    }

    String setting(String name) {
        return main.queryForObject("show " + name, String.class);
    }

    int backend() {
        return main.queryForObject("select pg_backend_pid()", Integer.class);
    }

    String walPosition() {
        return main.queryForObject("select pg_current_wal_insert_lsn()::text", String.class);
    }

    double walSince(String position) {
        return main.queryForObject("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), ?::pg_lsn)", Double.class, position);
    }

    long openTasks() {
        return main.queryForObject("select count(*) from act_ru_task", Long.class);
    }
}
