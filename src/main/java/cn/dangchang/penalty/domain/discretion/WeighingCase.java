package cn.dangchang.penalty.domain.discretion;

import cn.dangchang.engine.Processes;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.ReferenceLists.Entry;
import cn.dangchang.law.Weighing.Place;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CaseWeighings;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.PenaltyCaseFile.Fact;
import cn.dangchang.penalty.PenaltyCaseFile.Party;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 裁量: the officers weigh act by act and party by party. */
@Service
@Transactional
public class WeighingCase implements CaseWeighings {
    /** Stands for an approval that is only asked for with the conclusion. */
    static final String ASKED_FOR = "asked-for";
    private final CaseDoor door;
    private final CaseWeights weights;
    private final WeightReading reading;
    private final FinedActs fined;
    private final StepTable steps;

    WeighingCase(CaseDoor door, CaseWeights weights, WeightReading reading, FinedActs fined, StepTable steps) {
        this.door = door;
        this.weights = weights;
        this.reading = reading;
        this.fined = fined;
        this.steps = steps;
    }

    @Override
    public void weigh(MatterNumber number, int party, int fact, Weigh weigh) {
        var file = drafting(number);
        var whom = party(file, party);
        var what = fact(file, fact);
        var weighed = reading.weighed(party, fact, whom.kind(), weigh, what.endedOn(), door.today(), ASKED_FOR);
        if (weigh.fine() != null && what.finding() != null) {
            fined.requireFree(what.finding(), whom.particulars().identity(), number);
        }
        var line = weights.findByMatterOrderByPartyAscFactAsc(number.value()).stream().filter(each -> each.is(party, fact)).findFirst()
                .orElseGet(() -> CaseWeight.of(number, party, fact));
        line.weigh(weigh, weighed.range());
        weights.save(line);
        door.note(number, "case-weighed", Map.of("party", party, "fact", fact, "violation", weigh.violation(), "yuan",
                weigh.fine() == null ? "0" : weigh.fine().toPlainString()));
    }

    @Override
    public void drop(MatterNumber number, int party, int fact) {
        drafting(number);
        var line = line(number, party, fact);
        weights.delete(line);
        door.note(number, "case-weight-dropped", Map.of("party", party, "fact", fact));
    }

    @Override
    public void approveBelow(MatterNumber number, int party, int fact) {
        var file = door.open(number);
        door.requireLeader();
        CaseGround.CONCLUDER_DECIDES.refuseIf(file.officers().contains(door.actor()));
        var line = line(number, party, fact);
        CaseGround.NOT_BELOW_THE_STEP.refuseIf(!below(file, line));
        line.approved(door.actor(), door.today());
        door.note(number, "case-below-approved", Map.of("party", party, "fact", fact));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> lines(MatterNumber number) {
        var file = door.seen(number);
        return weights.findByMatterOrderByPartyAscFactAsc(number.value()).stream()
                .map(each -> new Line(each.party(), each.fact(), each.proposed(), below(file, each), each.approvedBy() != null)).toList();
    }

    @Override
    public String proposedStep(Set<String> circumstances) {
        return steps.of(circumstances);
    }

    private boolean below(PenaltyCaseFile file, CaseWeight line) {
        return reading.weighed(line.party(), line.fact(), party(file, line.party()).kind(), line.proposed(), fact(file, line.fact()).endedOn(), door.today(),
                ASKED_FOR).place() == Place.BELOW;
    }

    private PenaltyCaseFile drafting(MatterNumber number) {
        var file = door.mine(number);
        CaseGround.NOT_FILED.refuseIf(file.filing() == null || file.filing().filedOn() == null);
        CaseGround.DRAFT_SUBMITTED.refuseIf(file.submitted());
        return file;
    }

    private CaseWeight line(MatterNumber number, int party, int fact) {
        return weights.findByMatterOrderByPartyAscFactAsc(number.value()).stream().filter(each -> each.is(party, fact)).findFirst()
                .orElseThrow(CaseGround.NO_SUCH_WEIGHT::refusal);
    }

    static Party party(PenaltyCaseFile file, int seq) {
        return file.parties().stream().filter(each -> each.seq() == seq).findFirst().orElseThrow(() -> CaseGround.NO_SUCH_PARTY.refusal(seq));
    }

    static Fact fact(PenaltyCaseFile file, int seq) {
        return file.facts().stream().filter(each -> each.seq() == seq).findFirst().orElseThrow(() -> CaseGround.NO_SUCH_FACT.refusal(seq));
    }

    /** The table {@code discretion}: circumstances to step. */
    @org.springframework.stereotype.Component
    static class StepTable {
        private final Processes processes;
        private final ReferenceLists lists;

        StepTable(@Lazy Processes processes, ReferenceLists lists) {
            this.processes = processes;
            this.lists = lists;
        }

        String of(Set<String> circumstances) {
            var rows = processes.decide("discretion", Map.of("mitigating", any(lists.mitigating(), circumstances), "aggravating", any(lists.aggravating(), circumstances)));
            return rows.isEmpty() ? "" : String.valueOf(rows.get(0).get("step"));
        }

        private static boolean any(List<Entry> entries, Set<String> codes) {
            return entries.stream().anyMatch(each -> codes.contains(each.code()));
        }
    }
}
