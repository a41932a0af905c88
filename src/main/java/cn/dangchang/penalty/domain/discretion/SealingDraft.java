package cn.dangchang.penalty.domain.discretion;

import cn.dangchang.law.Weighing;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.CaseDraft.Weight;
import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.PartyProceedings;
import cn.dangchang.penalty.PartyProceedings.PartyRights;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.penalty.domain.discretion.PenaltyTrack.Circumstances;
import cn.dangchang.penalty.domain.notice.ChargeChange;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals what is proposed as a numbered version: with the conclusion, and whenever it is submitted after the parties were heard. */
@Service
@Transactional
public class SealingDraft implements CaseDrafts {
    private final CaseDoor door;
    private final CaseWeights weights;
    private final SealedDrafts drafts;
    private final Scales scales;
    private final ObjectProvider<PartyProceedings> proceedings;

    SealingDraft(CaseDoor door, CaseWeights weights, SealedDrafts drafts, Scales scales, ObjectProvider<PartyProceedings> proceedings) {
        this.door = door;
        this.weights = weights;
        this.drafts = drafts;
        this.scales = scales;
        this.proceedings = proceedings;
    }

    /** What a line is judged with. */
    @Component("penaltyScales")
    record Scales(WeightReading reading, Weighing weighing, PenaltyTrack track) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseDraft> current(MatterNumber number) {
        var all = versions(number);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseDraft> versions(MatterNumber number) {
        return drafts.findByMatterOrderByVersion(number.value()).stream().map(SealedDraft::view).toList();
    }

    /** Every act was weighed and may be proposed; what lies below its step waits for whoever agrees. */
    public void requireComplete(PenaltyCaseFile file) {
        var found = penalties(file, WeighingCase.ASKED_FOR);
        file.facts().forEach(fact -> CaseGround.FACT_NOT_WEIGHED.refuseIf(found.stream()
                .noneMatch(each -> each.weights().stream().anyMatch(weight -> weight.fact() == fact.seq())), fact.seq()));
        file.facts().forEach(fact -> scales.weighing().requireWithinLimitation(fact.endedOn(), file.filing().foundOn(), fact.graveHarm()));
    }

    /** A leader agreed with the conclusion, and with what lies below its step. */
    public CaseDraft sealAgreed(PenaltyCaseFile file, PersonId leader) {
        weights.findByMatterOrderByPartyAscFactAsc(file.number().value()).stream().filter(each -> each.approvedBy() == null)
                .filter(each -> below(file, each)).forEach(each -> each.approved(leader, door.today()));
        return seal(file);
    }

    /**
     * The officers submit what they propose after every party was heard.
     *
     * @throws cn.dangchang.shared.Refusal PARTY_NOT_HEARD_YET, RENOTIFY_NEEDED, DRAFT_SUBMITTED, CASE_SUSPENDED and the grounds of weighing
     */
    public CaseDraft submit(MatterNumber number) {
        var file = mine(number);
        var now = penalties(file, null);
        var rights = rights(number);
        for (var penalty : now) {
            var name = WeighingCase.party(file, penalty.party()).particulars().name();
            var told = rights.stream().filter(each -> each.party() == penalty.party()).findFirst().orElse(null);
            CaseGround.RENOTIFY_NEEDED.refuseIf(told == null || changed(number, told, penalty), name);
            CaseGround.PARTY_NOT_HEARD_YET.refuseIf(told.heardOn() == null, name);
        }
        var sealed = seal(file);
        door.submitted(number, true);
        door.note(number, "case-draft-submitted", Map.of("version", sealed.version()));
        return sealed;
    }

    /** What is proposed now differs: it is sealed and told anew. @throws cn.dangchang.shared.Refusal RENOTIFY_NEEDS_A_REASON and those of {@link #revise} */
    public CaseDraft renotify(MatterNumber number, String reason) {
        CaseGround.RENOTIFY_NEEDS_A_REASON.refuseAtIf(reason == null || reason.isBlank(), "reason");
        return revise(number);
    }

    /**
     * The officers seal what they propose now, as a statement or new facts changed it; who has to be told anew is told.
     *
     * @throws cn.dangchang.shared.Refusal RENOTIFY_WITHOUT_CHANGE, NOTHING_PROPOSED, DRAFT_SUBMITTED, CASE_SUSPENDED
     */
    public CaseDraft revise(MatterNumber number) {
        var file = mine(number);
        CaseGround.NOTHING_PROPOSED.refuseIf(penalties(file, null).isEmpty());
        var before = current(number).map(CaseDraft::version).orElse(0);
        var sealed = seal(file);
        CaseGround.RENOTIFY_WITHOUT_CHANGE.refuseIf(sealed.version() == before);
        door.note(number, "case-draft-revised", Map.of("version", sealed.version()));
        return sealed;
    }

    /** Review or decision sent it back: it may be changed again. */
    public void reopen(MatterNumber number) {
        door.submitted(number, false);
    }

    private PenaltyCaseFile mine(MatterNumber number) {
        var file = door.mine(number);
        door.requireRunning(file);
        CaseGround.NOT_CONCLUDED.refuseIf(file.conclusion() == null || !file.conclusion().penalty() || !Boolean.TRUE.equals(file.conclusion().agreed()));
        CaseGround.DRAFT_SUBMITTED.refuseIf(file.submitted());
        door.requireOfficers(number);
        return file;
    }

    /** The same content is the same version. */
    private CaseDraft seal(PenaltyCaseFile file) {
        var now = penalties(file, null);
        var all = drafts.findByMatterOrderByVersion(file.number().value());
        var last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null && last.says(now)) {
            return last.view();
        }
        return drafts.saveAndFlush(SealedDraft.of(file.number(), all.size() + 1, now, door.actor(), door.today())).view();
    }

    private List<Penalty> penalties(PenaltyCaseFile file, String approver) {
        var byParty = new TreeMap<Integer, List<CaseWeight>>();
        weights.findByMatterOrderByPartyAscFactAsc(file.number().value()).forEach(each -> byParty.computeIfAbsent(each.party(), n -> new ArrayList<>()).add(each));
        var rights = rights(file.number());
        return byParty.entrySet().stream().map(each -> penalty(file, each.getKey(), each.getValue(), rights, approver)).toList();
    }

    private Penalty penalty(PenaltyCaseFile file, int seq, List<CaseWeight> lines, List<PartyRights> rights, String approver) {
        var party = WeighingCase.party(file, seq);
        var weighed = lines.stream().map(each -> scales.reading().weighed(seq, each.fact(), party.kind(), each.proposed(),
                WeighingCase.fact(file, each.fact()).endedOn(), door.today(), each.approvedBy() == null ? approver : each.approvedBy())).toList();
        BigDecimal fine = scales.weighing().together(weighed, Set.of()).setScale(2);
        List<Weight> printed = lines.stream().map(each -> scales.reading().printed(each, WeighingCase.fact(file, each.fact()).endedOn(), door.today())).toList();
        boolean heard = rights.stream().anyMatch(each -> each.party() == seq && each.hearing() != null && each.hearing().held());
        var conclusion = file.conclusion();
        var track = scales.track().of(file.agency(), party.kind(), printed, new Circumstances(conclusion != null && conclusion.complex(),
                conclusion != null && conclusion.publicInterest(), heard), door.today());
        return new Penalty(seq, printed, fine, track.hearing(), track.legalReview(), track.discussion(), track.basis());
    }

    private boolean below(PenaltyCaseFile file, CaseWeight line) {
        return scales.reading().weighed(line.party(), line.fact(), WeighingCase.party(file, line.party()).kind(), line.proposed(),
                WeighingCase.fact(file, line.fact()).endedOn(), door.today(), WeighingCase.ASKED_FOR).place() == Weighing.Place.BELOW;
    }

    private boolean changed(MatterNumber number, PartyRights rights, Penalty now) {
        return versions(number).stream().filter(each -> each.version() == rights.noticeVersion()).flatMap(each -> each.penalties().stream())
                .filter(each -> each.party() == rights.party()).noneMatch(told -> !ChargeChange.between(told, now).mustBeTold());
    }

    private List<PartyRights> rights(MatterNumber number) {
        return proceedings.stream().findFirst().map(each -> each.of(number)).orElse(List.of());
    }
}
