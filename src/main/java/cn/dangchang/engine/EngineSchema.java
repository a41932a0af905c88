package cn.dangchang.engine;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** Creates the engine's tables from its own scripts, under the same control as ours. */
@Component
class EngineSchema implements JavaMigration {
    private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history", "decision.engine",
            "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261123000000");
    }

    @Override
    public String getDescription() {
        return "engine 7.24";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var scripts = new ResourceDatabasePopulator();
        PARTS.forEach(part -> scripts.addScript(new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql")));
        scripts.execute(new SingleConnectionDataSource(context.getConnection(), true));
    }
}
