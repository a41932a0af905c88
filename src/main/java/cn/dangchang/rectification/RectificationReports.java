package cn.dangchang.rectification;

import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.UUID;

/** What the party did, item by item (企业自查整改台账, R-144), as told to an escort or officer. */
public interface RectificationReports {
    /** Keeps what was done about one item; the report as a whole is made by the task {@code report-rectification}. */
    void record(MatterNumber number, int seq, String measuresTaken, List<UUID> photos);

    /** Makes a link for the party; an earlier one ends. @return its token, shown once. */
    String link(MatterNumber number);
}
