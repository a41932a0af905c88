package cn.dangchang.plan;

import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Optional;

/** What a campaign did, by sector and by group; visits held outside of its period do not count. Fines are in neither. */
public interface CampaignFigures {
    /** @return the campaign's sectors in their order, and behind them what was visited of others, without a code. */
    List<OfSector> bySector(MatterNumber number);

    /** @return the groups in their order; empty up to the campaign's last day. */
    Optional<List<Place>> ranking(MatterNumber number);

    /**
     * @param leadDepartment null where none is named; @param reports state of what it has to report, the gravest first; null where nothing
     * @param visited targets that were visited; @param visits of the sector, also of sites that are no targets
     */
    record OfSector(String sector, String leadDepartment, CampaignReports.State reports, int targets, int visited, int visits, int findings,
                    int majorHazards, int open) {}

    /**
     * @param rank groups that are equal in all three share it; @param enterprises visited
     * @param average kinds of findings for each enterprise, those of one kind at one enterprise counted once, with two decimals
     */
    record Place(int rank, String group, int enterprises, int visits, String average, int majorHazards, int findings) {}
}
