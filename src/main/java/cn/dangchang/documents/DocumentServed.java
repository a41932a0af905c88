package cn.dangchang.documents;

import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.UUID;

/** A document was served; published in the same transaction. Terms counted from service start from {@code servedOn}. */
public record DocumentServed(UUID document, DocumentKind kind, MatterNumber matter, LocalDate servedOn, ServiceMethod method) {}
