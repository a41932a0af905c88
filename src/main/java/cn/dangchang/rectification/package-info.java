/**
 * What follows an order: the party reports, two officers review item by item, a person closes what passed, what failed is escalated and
 * ordered anew; terms are extended for a reason, and work that was stopped resumes only after review and approval. One matter per order;
 * it reports back to the visit by events that {@code inspection} owns. It owns the pages {@code /rectifications/**} and {@code /r/**}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "rectification",
        allowedDependencies = {"shared", "shared :: web", "audit", "operations", "calendar", "organisation", "engine", "law", "registry", "evidence", "worklist",
            "worklist :: spi", "documents", "inspection"})
package cn.dangchang.rectification;
