/**
 * The append-only, hash-chained record of every change: one chain per matter, and one per person, enterprise or setting for changes
 * outside matters, sealed daily by a signed root over all heads. A command verifies it from the stored rows alone.
 */
@org.springframework.modulith.ApplicationModule(displayName = "audit", allowedDependencies = {"shared"})
package cn.dangchang.audit;
