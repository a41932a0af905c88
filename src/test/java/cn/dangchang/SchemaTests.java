package cn.dangchang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Tables live in their module's schema, and foreign keys follow the arrows. The tests' database was migrated from nothing. */
@DangchangTest
class SchemaTests {
    private static final Pattern CREATES = Pattern.compile("(?i)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?([\\w.]+)");
    /** Tables of the engine, of the migrations, and of the event registry. */
    private static final Pattern FOREIGN = Pattern.compile("public\\.(act_.*|flyway_schema_history|event_publication.*)");

    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    Flyway flyway;

    @Test
    void everyMigrationRanFromAnEmptyDatabase() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void everyTableLivesInTheSchemaOfAModule() {
        assertThat(strayTables()).isEmpty();
    }

    @Test
    void everyModuleCreatesTablesOnlyInItsOwnSchema() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".sql")).toList()) {
                assertThat(tablesOutside(file.getParent().getFileName().toString(), Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void foreignKeysFollowTheArrows() {
        assertThat(wrongKeys()).isEmpty();
    }

    @Test
    @Transactional
    void aStrayTableAndAKeyAgainstTheArrowsAreFound() {
        jdbc.execute("create table public.stray (id int)");
        jdbc.execute("create table audit.probe (account varchar(63) references organisation.person, task varchar(64) references act_ru_task)");
        assertThat(strayTables()).containsExactly("public.stray");
        assertThat(wrongKeys()).containsExactlyInAnyOrder("audit.probe -> organisation.person", "audit.probe -> public.act_ru_task");
        assertThat(tablesOutside("law", "create table law.a (); CREATE TABLE registry.b ();")).containsExactly("registry.b");
    }

    private List<String> strayTables() {
        return jdbc.queryForList("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1
                """, String.class).stream().filter(table -> !FOREIGN.matcher(table).matches() && !Levels.knows(schema(table))).toList();
    }

    private List<String> wrongKeys() {
        return jdbc.queryForList("""
                select distinct n.nspname || '.' || t.relname || ' -> ' || m.nspname || '.' || u.relname
                from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                join pg_class u on u.oid = c.confrelid join pg_namespace m on m.oid = u.relnamespace
                where c.contype = 'f' and n.nspname <> 'public' order by 1
                """, String.class).stream().filter(SchemaTests::againstTheArrows).toList();
    }

    private static boolean againstTheArrows(String key) {
        var ends = Stream.of(key.split(" -> ")).map(SchemaTests::schema).toList();
        return !ends.get(0).equals(ends.get(1)) && (!Levels.knows(ends.get(1)) || !Levels.pointsDown(ends.get(0), ends.get(1)));
    }

    private static List<String> tablesOutside(String module, String sql) {
        return CREATES.matcher(sql).results().map(match -> match.group(1)).filter(table -> !schema(table).equals(module) && !FOREIGN.matcher(table.contains(".") ? table : "public." + table).matches()).toList();
    }

    private static String schema(String table) {
        return table.substring(0, Math.max(0, table.indexOf('.')));
    }
}
