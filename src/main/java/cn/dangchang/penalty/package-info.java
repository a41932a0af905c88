/**
 * Penalties: on the spot by the summary procedure, and what every penalty with a fine is followed by — payment, surcharge, remedies. A summary
 * penalty is one matter for the findings of a visit, with one decision per party; it reports back to the visit by events that {@code inspection}
 * owns. A penalty case is the ordinary procedure from its source to its closing. Sealing and seizing, and the stop of supply, are matters of
 * their own. It owns the pages under {@code /penalties}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "penalty",
        allowedDependencies = {"shared", "shared :: web", "audit", "operations", "calendar", "organisation", "engine", "law", "registry", "evidence", "worklist",
            "worklist :: spi", "documents", "plan", "inspection", "rectification"})
package cn.dangchang.penalty;
