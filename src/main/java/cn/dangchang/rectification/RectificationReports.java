package cn.dangchang.rectification;

import cn.dangchang.shared.MatterNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the party did, item by item (企业自查整改台账), told to an escort or officer, or by the party itself through a link. */
public interface RectificationReports {
    /** Keeps what was done about one item; the report as a whole is made by the task {@code report-rectification}. */
    void record(MatterNumber number, int seq, String measuresTaken, List<UUID> photos);

    /** Makes a link for the party; an earlier one ends. @return its token, shown once. */
    String link(MatterNumber number);

    /** @return what the holder of a valid token may see. @throws cn.dangchang.shared.Refusal LINK_NOT_VALID */
    LinkedOrder byLink(String token);

    /** Keeps a photo that the party sends. @throws cn.dangchang.shared.Refusal LINK_NOT_VALID, LINK_USED_TOO_OFTEN and those of evidence */
    UUID photoByLink(String token, String name, java.io.InputStream content);

    /**
     * The party reports through the link. The day of receipt is the day of the request for review; an escort or officer
     * accepts it by the task.
     */
    void reportByLink(String token, LinkedReport report);

    /** @return the party's report that nobody has accepted yet. */
    Optional<RectificationFile.Report> awaitingAcceptance(MatterNumber number);

    record LinkedOrder(MatterNumber number, String party, String orderNumber, Instant validUntil, List<RectificationFile.Item> items,
                       boolean reported) {}

    record LinkedReport(String reportedBy, String statement, LocalDate completedOn, List<ItemReport> items) {}

    record ItemReport(int seq, String measuresTaken, List<UUID> photos) {}
}
