/**
 * Official documents: laid out on A4, numbered without gaps, signed, frozen with their SHA-256, served. An issued document never changes.
 * It owns {@code document-service} and the pages {@code /documents/{number}} and {@code /verify}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "documents",
        allowedDependencies = {"shared", "audit", "operations", "calendar", "organisation", "engine", "law", "registry", "evidence", "worklist", "worklist :: spi"})
package cn.dangchang.documents;
