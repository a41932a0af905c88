package cn.dangchang.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * 强制执行申请书: signed by the agency's head, sealed and dated (行政强制法 55).
 *
 * @param cause what was punished; @param notice number of the notice before enforcement; @param attachments what is handed in; @param contact whom to ask
 */
public record CourtApplicationContent(Party party, FineDecisionLine decision, String cause, BigDecimal unpaid, BigDecimal surcharge, String notice,
                                      LocalDate noticeServedOn, List<String> attachments, String contact, SignatureMark head) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.one("head", head));
    }

    public BigDecimal total() {
        return unpaid.add(surcharge);
    }
}
