/**
 * People, units, agencies, groups, certificates, roles and login. It answers who is acting, who is a certified officer on a day, and
 * whether a unit has enforcement power.
 */
@org.springframework.modulith.ApplicationModule(displayName = "organisation", allowedDependencies = {"shared", "shared :: web", "audit", "operations"})
package cn.dangchang.organisation;
