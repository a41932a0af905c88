package cn.dangchang.rectification;

import cn.dangchang.shared.MatterNumber;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the party may do with the link it was given, without an account. */
public interface PartyLink {
    /** @return what the holder of a valid token may see. @throws cn.dangchang.shared.Refusal LINK_NOT_VALID */
    LinkedOrder order(String token);

    /** Keeps a photo. @param clientHash SHA-256 taken by the browser, or null. @throws cn.dangchang.shared.Refusal LINK_NOT_VALID, LINK_USED_TOO_OFTEN and those of evidence */
    Photo photo(String token, String name, String clientHash, InputStream content);

    /**
     * The party reports. The day of receipt is the day of the request for review; an escort or officer accepts the report by the task
     * {@code report-rectification}.
     */
    void report(String token, LinkedReport report);

    /** @param reported an earlier report through the link waits for acceptance. */
    record LinkedOrder(MatterNumber number, String agency, String party, String orderNumber, Instant validUntil,
                       List<RectificationFile.Item> items, boolean reported) {}

    record LinkedReport(String reportedBy, String statement, LocalDate completedOn, List<ItemReport> items) {}

    record Photo(UUID id, String sha256) {}

    record ItemReport(int seq, String measuresTaken, List<UUID> photos) {}
}
