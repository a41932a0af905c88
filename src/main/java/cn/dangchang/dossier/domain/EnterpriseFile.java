package cn.dangchang.dossier.domain;

import cn.dangchang.dossier.domain.Exhibits.Exhibit;
import cn.dangchang.dossier.domain.CasePapers.Paper;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.penalty.RepeatedPenalties;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.SiteState;
import java.util.List;

/**
 * 一企一册: an enterprise with everything of it that the reader may see, in the five sections of R-139.
 *
 * @param standings one per visit: what stands between it and its closing
 * @param repeated how often it was penalised, or null; @param papers enforcement documents (执法文书); @param exhibits evidence (证据资料); @param rectifications plans and reports (整改方案)
 * @param penalties penalties and their execution (处罚执行资料); @param ledgers self-check ledgers of the enterprise (工作台账), @param journal the
 *     changes of its registration as the trail tells them
 */
public record EnterpriseFile(Enterprise enterprise, List<SiteLine> sites, List<SiteVisits.Line> visits, List<Standing> standings, RepeatedPenalties.Counted repeated,
                             List<Paper> papers,
                             List<Exhibit> exhibits, List<RectificationFile> rectifications, List<Standing.Penalty> penalties, List<Exhibit> ledgers,
                             List<ChangeWords.Line> changes, List<Moment> journal) {

    /** @param sector, town in words */
    public record SiteLine(String name, String address, String sector, String town, String hazards, SiteState state, boolean hazardousProcess) {}

    public boolean closed() {
        return standings.stream().allMatch(Standing::closed);
    }
}
