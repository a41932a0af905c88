/**
 * What keeps work from being lost or done twice: idempotency keys, drafts, matter numbers and live updates.
 */
@org.springframework.modulith.ApplicationModule(displayName = "operations", allowedDependencies = {"shared"})
package cn.dangchang.operations;
