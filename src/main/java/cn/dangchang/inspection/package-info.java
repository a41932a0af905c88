/**
 * The visit: its approved plan, the entry, the findings of officers and experts, the five on-the-spot actions, the dispute that a
 * consultation settles, the file and the closing. What follows from a visit is told by events; who follows up answers by
 * {@link cn.dangchang.inspection.FollowUpOpened}, {@link cn.dangchang.inspection.FindingClosed} and {@link cn.dangchang.inspection.FollowUpClosed}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "inspection",
        allowedDependencies = {"shared", "audit", "operations", "calendar", "organisation", "engine", "law", "registry", "evidence", "worklist",
            "worklist :: spi", "documents", "plan"})
package cn.dangchang.inspection;
