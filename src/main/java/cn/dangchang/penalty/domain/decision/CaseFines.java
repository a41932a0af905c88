package cn.dangchang.penalty.domain.decision;

import cn.dangchang.documents.Party;
import cn.dangchang.penalty.CaseDraft.Weight;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.penalty.domain.cases.CaseReading;
import cn.dangchang.penalty.domain.execution.FineOwner;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may see the fines of a case, who may work on them, and whom they concern. */
@Component
class CaseFines implements FineOwner {
    private final CaseDoor room;
    private final CaseReading files;
    private final DecisionBook book;
    private final Groundwork groundwork;

    CaseFines(CaseDoor room, CaseReading files, DecisionBook book, Groundwork groundwork) {
        this.room = room;
        this.files = files;
        this.book = book;
        this.groundwork = groundwork;
    }

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.PENALTY_CASE;
    }

    @Override
    public void requireMaySee(MatterNumber matter) {
        room.seen(matter);
    }

    @Override
    public void requireOfficerSide(MatterNumber matter) {
        room.mine(matter);
    }

    @Override
    public boolean maySee(MatterNumber matter, Actor actor) {
        return files.maySee(matter, actor);
    }

    @Override
    public Side side(MatterNumber matter) {
        var file = files.file(matter);
        return new Side(file.agency(), file.enterprise(), file.subject(), file.town(), file.sector(), file.officers(), "/penalties/cases/" + matter + "/payment");
    }

    @Override
    public Party addressee(MatterNumber matter, UUID decision) {
        return ServingDecisions.addressee(DecisionPapers.party(files.file(matter), decided(decision).party()));
    }

    @Override
    public String cause(MatterNumber matter, UUID decision) {
        var decided = decided(decision);
        return groundwork.versions(matter).stream().filter(decided::isOf).flatMap(each -> each.penalties().stream())
                .filter(each -> each.party() == decided.party()).flatMap(each -> each.weights().stream()).map(Weight::act).distinct()
                .collect(Collectors.joining("；"));
    }

    private PartyDecision decided(UUID document) {
        return book.decisions().findByDocument(document).orElseThrow();
    }
}
