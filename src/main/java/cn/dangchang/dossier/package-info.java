/**
 * The pages that read across everything: a matter at {@code /cases/{number}}, an enterprise with its file at {@code /enterprises/{id}}, and the
 * palette that jumps to either. It reads the other modules through their contracts, keeps no rows of its own, and nobody reads it.
 */
@org.springframework.modulith.ApplicationModule(displayName = "dossier",
        allowedDependencies = {"shared", "audit", "operations", "calendar", "organisation", "engine", "law", "registry", "evidence", "worklist",
            "worklist :: spi", "documents", "inspection", "rectification", "penalty"})
package cn.dangchang.dossier;
