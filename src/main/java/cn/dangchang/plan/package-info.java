/**
 * What is inspected, when, by whom and on which ground: the annual plan with its approval, verifiable random draws, campaigns with their schedule, tip-offs, and the
 * plain registers around them. It keeps the ledger of visits that coverage, caps and draws count; {@code inspection} writes it and passes its gate.
 */
@org.springframework.modulith.ApplicationModule(displayName = "plan",
        allowedDependencies = {"shared", "shared :: web", "audit", "operations", "calendar", "organisation", "engine", "law", "registry", "evidence", "worklist",
            "worklist :: spi", "documents"})
package cn.dangchang.plan;
