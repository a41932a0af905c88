package cn.dangchang.documents;

import java.time.LocalDateTime;
import java.util.List;

/**
 * 文书送达回执: one per case, a row for every document served.
 *
 * @param matter what the case is about, as printed; @param servers who served, with certificates
 */
public record ServiceReceiptContent(Party recipient, String matter, List<Row> rows, List<OfficerLine> servers, String remark,
                                    SignatureMark signedByRecipient) implements DocumentContent {

    /**
     * @param receiver who took it; @param relation to the recipient where somebody else did, or null
     * @param mark the receiver's signature or recorded refusal, or null where post or announcement stand for it
     */
    public record Row(String title, String number, String receiver, String relation, String place, LocalDateTime servedAt, ServiceMethod method,
                      String server, SignatureMark mark) {}
}
