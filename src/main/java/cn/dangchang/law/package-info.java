/**
 * Statutes, checklists, hazard criteria, inspection items and rule settings, each with validity dates and with the mark verified or from
 * memory. It loads the reference files, keeps every version readable, and finds a basis by two hanzi.
 */
@org.springframework.modulith.ApplicationModule(displayName = "law",
        allowedDependencies = {"shared", "audit", "operations", "calendar", "organisation"})
package cn.dangchang.law;
