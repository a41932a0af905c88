/**
 * Files and signatures with their chain of custody: content-addressed by SHA-256, checked by content, bounded in size, stored outside the
 * web root and written before commit.
 */
@org.springframework.modulith.ApplicationModule(displayName = "evidence",
        allowedDependencies = {"shared", "shared :: web", "audit", "operations", "calendar", "organisation"})
package cn.dangchang.evidence;
