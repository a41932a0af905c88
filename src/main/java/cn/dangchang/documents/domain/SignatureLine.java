package cn.dangchang.documents.domain;

import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures.Method;
import java.time.LocalDate;

/** A signature on an issued document, as its page shows it. @param place key of the place; @param method null for an approval. */
public record SignatureLine(String place, String name, String certificate, Method method, LocalDate on, String reason, String witness) {
    static SignatureLine of(String place, SignatureMark mark) {
        return new SignatureLine(place, mark.name(), mark.certificate(), mark.method(), mark.on(), mark.reason(), mark.witness());
    }
}
