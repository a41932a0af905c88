/**
 * Penalties: on the spot by the summary procedure, and what every penalty with a fine is followed by — payment, surcharge, remedies. A summary
 * penalty is one matter for the findings of a visit, with one decision per party; it reports back to the visit by events that {@code inspection}
 * owns. A penalty case is the ordinary procedure from its source to its closing. It owns the pages {@code /penalties}, {@code /penalties/summary/**}
 * and {@code /penalties/cases/**}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "penalty",
        allowedDependencies = {"shared", "shared :: web", "audit", "operations", "calendar", "organisation", "engine", "law", "registry", "evidence", "worklist",
            "worklist :: spi", "documents", "plan", "inspection", "rectification"})
package cn.dangchang.penalty;
