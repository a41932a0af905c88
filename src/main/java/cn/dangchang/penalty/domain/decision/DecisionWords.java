package cn.dangchang.penalty.domain.decision;

import cn.dangchang.documents.PenaltyDecisionContent;
import cn.dangchang.documents.SummaryDecisionContent.Penalised;
import cn.dangchang.law.PenaltyKind;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.CaseDraft.Weight;
import cn.dangchang.penalty.NoPenaltyGround;
import cn.dangchang.penalty.PartyProceedings.PartyRights;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.Role;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a decision says, in words. */
@Component
class DecisionWords {
    private final MessageSource messages;
    private final RuleSettings settings;

    DecisionWords(MessageSource messages, RuleSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    PenaltyDecisionContent decision(PenaltyCaseFile file, Groundwork groundwork, PartyDecision decision, Penalised party) {
        var penalty = groundwork.versions(file.number()).stream().filter(decision::isOf).flatMap(each -> each.penalties().stream())
                .filter(each -> each.party() == decision.party()).findFirst().orElseThrow();
        var facts = file.facts().stream().filter(fact -> penalty.weights().stream().anyMatch(each -> each.fact() == fact.seq()))
                .map(PenaltyCaseFile.Fact::text).toList();
        var rights = groundwork.rights(file.number()).stream().filter(each -> each.party() == decision.party()).findFirst().orElse(null);
        var charges = penalty.weights().stream().map(each -> new PenaltyDecisionContent.Charge(each.act(), each.broken(), each.punishedBy(), each.reason(),
                others(each), each.fine().setScale(2, RoundingMode.HALF_UP))).toList();
        return new PenaltyDecisionContent(party, facts, decision.evidence(), heard(rights), charges,
                settings.of("fine-account", file.agency(), decision.ruling().on()).value());
    }

    /** @return one line for a party, as proposed. */
    String proposed(String party, Penalty penalty) {
        return of("proposed", party, penalty.weights().stream().map(each -> of("proposed-act", each.act(), sanction(each))).collect(Collectors.joining("；")));
    }

    String sanction(Weight weight) {
        var others = others(weight);
        var fine = weight.fine().signum() == 0 ? null : of("fine", weight.fine().stripTrailingZeros().toPlainString());
        return others == null ? fine == null ? "" : fine : fine == null ? others : of("both", others, fine);
    }

    private String others(Weight weight) {
        if (weight.othersText() != null && !weight.othersText().isBlank()) {
            return weight.othersText();
        }
        return weight.others().isEmpty() ? null : of("others", weight.others().stream().map(PenaltyKind::key).sorted().map(this::word)
                .collect(Collectors.joining("、")));
    }

    private String heard(PartyRights rights) {
        var said = new ArrayList<String>();
        if (rights == null || rights.servedOn() == null) {
            return of("heard");
        }
        said.add(of("told", day(rights.servedOn()), rights.noticeNumber() == null ? "" : rights.noticeNumber()));
        said.add(rights.statement() == null ? of("no-statement") : of("statement", rights.statement(), rights.answer() == null ? "" : rights.answer()));
        if (rights.hearing() != null) {
            said.add(rights.hearing().held() ? of("hearing-held", day(rights.hearing().on())) : of("hearing-given-up"));
        } else if (rights.hearingOffered()) {
            said.add(of("hearing-not-asked"));
        }
        return String.join("。", said);
    }

    String ground(NoPenaltyGround ground) {
        return word(ground.key());
    }

    String role(Role role) {
        return word("role." + role.key());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(word("common.date")).format(day);
    }

    String of(String key, Object... arguments) {
        return messages.getMessage("penalty.case.decision." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    String word(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
