/**
 * Who has to do what: the task read model, written in the engine's transaction, and the pages {@code /} and {@code /tasks}. It never learns
 * about visits or orders; each module says through {@code spi} how its tasks read and who may take them.
 */
@org.springframework.modulith.ApplicationModule(displayName = "worklist",
        allowedDependencies = {"shared", "audit", "operations", "calendar", "organisation", "engine", "law", "evidence"})
package cn.dangchang.worklist;
