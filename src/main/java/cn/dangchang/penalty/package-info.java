/**
 * Penalties: on the spot by the summary procedure, and what every penalty with a fine is followed by — payment, surcharge, remedies. A summary
 * penalty is one matter for the findings of a visit, with one decision per party; it reports back to the visit by events that {@code inspection}
 * owns. Sealing and
 * seizing is a matter of its own from a visit. It owns the pages under {@code /penalties}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "penalty",
        allowedDependencies = {"shared", "audit", "operations", "calendar", "organisation", "engine", "law", "registry", "evidence", "worklist",
            "worklist :: spi", "documents", "plan", "inspection", "rectification"})
package cn.dangchang.penalty;
