package cn.dangchang.penalty.domain.cases;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.penalty.CaseCrewChanged;
import cn.dangchang.penalty.CaseFilings;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.PartyKind;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the application for filing: parties, facts, officers, signatures; and lets an officer stand aside. */
@Service
@Transactional
public class FilingCase implements CaseFilings {
    private final CaseDesk desk;
    private final CasePapers papers;
    private final CaseSigning signing;
    private final ApplicationEventPublisher events;

    FilingCase(CaseDesk desk, CasePapers papers, CaseSigning signing, ApplicationEventPublisher events) {
        this.desk = desk;
        this.papers = papers;
        this.signing = signing;
        this.events = events;
    }

    @Override
    public void write(MatterNumber number, Application application) {
        var some = desk.mine(number);
        some.write(Filing.written(application), application.officers());
        signing.requireCertified(application.officers(), desk.today());
        desk.note(some, "case-written", Map.of("members", application.officers().stream().map(PersonId::value).toList()));
    }

    @Override
    public int name(MatterNumber number, PartyKind kind, PenalisedParty party) {
        var some = desk.mine(number);
        some.requireNotFiled();
        var named = some.name(kind, party);
        desk.flush();
        desk.note(some, "case-party-named", Map.of("party", named.seq(), "kind", kind.name()));
        return named.seq();
    }

    @Override
    public void drop(MatterNumber number, int party) {
        var some = desk.mine(number);
        some.requireNotFiled();
        some.drop(party);
        desk.note(some, "case-party-dropped", Map.of("party", party));
    }

    @Override
    public void addFact(MatterNumber number, String text, LocalDate endedOn, boolean graveHarm) {
        var some = desk.mine(number);
        some.requireNotFiled();
        some.fact(text, null, endedOn, graveHarm, desk.today());
        desk.note(some, "case-fact-added", Map.of("facts", some.facts().size()));
    }

    @Override
    public void dropFact(MatterNumber number, int fact) {
        var some = desk.mine(number);
        some.dropFact(fact);
        desk.note(some, "case-fact-dropped", Map.of("fact", fact));
    }

    @Override
    public void sign(MatterNumber number, PersonId officer, String pin) {
        var some = desk.mine(number);
        some.requireWritten();
        signing.sign(some, papers.application(some), officer, pin, desk.today());
        desk.note(some, "case-filing-signed", Map.of("members", List.of(officer.value())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signature> signatures(MatterNumber number) {
        var some = desk.seen(number);
        return some.filing() == null ? List.of() : signing.valid(papers.application(some));
    }

    /** @return the sheet as it would be issued now, marked as draft. */
    @Transactional(readOnly = true)
    public byte[] preview(MatterNumber number) {
        var some = desk.seen(number);
        CaseGround.FILING_INCOMPLETE.refuseIf(some.filing() == null);
        return papers.preview(some, desk.today());
    }

    @Override
    public void recuse(MatterNumber number, PersonId officer, String reason, PersonId replacement) {
        var some = desk.open(number);
        desk.scope().requireLeader();
        CaseGround.RECUSAL_BY_AN_OFFICER.refuseIf(some.officers().contains(desk.actor()));
        CaseGround.RECUSAL_NEEDS_A_REASON.refuseAtIf(replacement == null, "replacement");
        some.recuse(Recusal.decided(some, officer, reason, replacement, desk.actor(), desk.today()), officer, replacement);
        signing.requireCertified(some.officers(), desk.today());
        desk.note(some, "case-officer-recused", Map.of("officer", officer.value(), "replacement", replacement.value()));
        events.publishEvent(new CaseCrewChanged(number, some.officers(), some.recused()));
    }
}
