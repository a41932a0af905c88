package cn.dangchang.penalty.domain.decision;

import cn.dangchang.documents.Service;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.penalty.CaseDecisionFile;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDraft.Weight;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of a case show from the discussion on. */
@Component
@Transactional(readOnly = true)
public class DecisionReading {
    private final CaseDoor room;
    private final Shown shown;
    private final DiscussingCase discussing;
    private final ServingDecisions serving;
    private final DecisionWords words;

    DecisionReading(CaseDoor room, Shown shown, DiscussingCase discussing, ServingDecisions serving, DecisionWords words) {
        this.room = room;
        this.shown = shown;
        this.discussing = discussing;
        this.serving = serving;
        this.words = words;
    }

    /** Where it is read. */
    @Component
    record Shown(Groundwork groundwork, DecisionDoor door, DecisionBook book, Service service, RuleSettings settings) {}

    public CaseDecisionFile of(MatterNumber number) {
        return serving.of(number);
    }

    public Optional<CaseDraft> draft(MatterNumber number) {
        room.seen(number);
        return shown.groundwork().current(number);
    }

    /** @return why nothing can be decided now. */
    public Optional<Refusal> obstacle(MatterNumber number) {
        return draft(number).flatMap(each -> shown.door().obstacle(number, each, room.today()));
    }

    /** @return accounts of those who signed the record as it stands. */
    public List<String> discussionSigners(MatterNumber number) {
        return discussing.signatures(number).stream().map(each -> each.signer().value()).toList();
    }

    public List<Integer> received(MatterNumber number) {
        return serving.received(number);
    }

    /** @return by party, the service that is under way. */
    public Map<Integer, MatterNumber> services(MatterNumber number) {
        var found = new HashMap<Integer, MatterNumber>();
        shown.book().decided(number).stream().filter(each -> each.document() != null && !each.isServed())
                .forEach(each -> shown.service().underWay(each.document()).ifPresent(service -> found.put(each.party(), service)));
        return found;
    }

    /** @return each act's sanction in words. */
    public Map<Weight, String> sanctions(CaseDraft draft) {
        var found = new HashMap<Weight, String>();
        draft.penalties().stream().flatMap(each -> each.weights().stream()).forEach(each -> found.put(each, words.sanction(each)));
        return found;
    }

    /** Without an acting person's scope, for the engine's own reading of tasks. */
    public List<InBrief> inBrief(PenaltyCaseFile file) {
        return shown.book().decided(file.number()).stream().map(each -> new InBrief(DecisionPapers.party(file, each.party()).name(), each.penalised()
                ? words.of("fine", each.fine().stripTrailingZeros().toPlainString()) : words.ground(each.ruling().ground()), each.document(),
                each.documentNumber())).toList();
    }

    /** @param document null before it was issued */
    public record InBrief(String party, String imposed, UUID document, String documentNumber) {}

    public int leastLeaders(PenaltyCaseFile file) {
        return shown.settings().of("discussion-members-min", file.agency(), room.today()).number();
    }

    public String word(String key) {
        return words.word(key);
    }
}
