/**
 * Inspected enterprises with their sites, and the experts. Visits, orders and coverage count per site; caps and credit per enterprise.
 */
@org.springframework.modulith.ApplicationModule(displayName = "registry",
        allowedDependencies = {"shared", "audit", "operations", "calendar", "organisation"})
package cn.dangchang.registry;
