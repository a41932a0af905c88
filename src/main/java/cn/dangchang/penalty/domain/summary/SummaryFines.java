package cn.dangchang.penalty.domain.summary;

import cn.dangchang.documents.Party;
import cn.dangchang.penalty.SummaryPenaltyFile.PartyFile;
import cn.dangchang.penalty.domain.execution.FineOwner;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may see the fines of a summary penalty, who may work on them, and whom they concern. */
@Component
class SummaryFines implements FineOwner {
    private final SummaryDesk desk;
    private final SummaryReading files;

    SummaryFines(SummaryDesk desk, SummaryReading files) {
        this.desk = desk;
        this.files = files;
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
    public boolean maySee(MatterNumber matter, Actor actor) {
        return files.maySee(matter, actor);
    }

    @Override
    public Side side(MatterNumber matter) {
        var file = files.file(matter);
        return new Side(file.agency(), file.enterprise(), file.enterpriseName(), file.town(), file.sector(), file.officers(),
                "/penalties/summary/" + matter + "/payment");
    }

    @Override
    public Party addressee(MatterNumber matter, UUID decision) {
        var party = party(matter, decision).party();
        return new Party(party.name(), party.address(), party.representative(), party.position(), party.telephone());
    }

    @Override
    public String cause(MatterNumber matter, UUID decision) {
        return party(matter, decision).charges().stream().map(each -> each.act()).distinct().collect(Collectors.joining("；"));
    }

    private PartyFile party(MatterNumber matter, UUID decision) {
        return files.file(matter).parties().stream().filter(each -> each.decision() != null && each.decision().document().equals(decision))
                .findFirst().orElseThrow();
    }
}
