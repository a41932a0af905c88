package cn.dangchang.penalty.domain.summary;

import cn.dangchang.documents.Party;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.domain.execution.FineOwner;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may see the fines of a summary penalty, and who may work on them. */
@Component
class SummaryFines implements FineOwner {
    private final SummaryDesk desk;

    SummaryFines(SummaryDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.SUMMARY_PENALTY;
    }

    @Override
    public void requireMaySee(MatterNumber matter) {
        desk.seen(matter);
    }

    @Override
    public void requireOfficerSide(MatterNumber matter) {
        desk.mine(matter);
    }

    @Override
    public Party recipient(MatterNumber matter, String name) {
        var party = desk.seen(matter).parties().stream().map(SummaryParty::particulars).filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> PenaltyGround.NO_SUCH_PARTY.refusal(name));
        return new Party(party.name(), party.address(), party.representative(), party.position(), party.telephone());
    }

    @Override
    public List<PersonId> officers(MatterNumber matter) {
        return desk.seen(matter).officers();
    }
}
