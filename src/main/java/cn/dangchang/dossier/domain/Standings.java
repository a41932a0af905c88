package cn.dangchang.dossier.domain;

import cn.dangchang.dossier.domain.Standing.Blocking;
import cn.dangchang.dossier.domain.Standing.Penalty;
import cn.dangchang.dossier.domain.Standing.ReviewLine;
import cn.dangchang.inspection.FindingState;
import cn.dangchang.inspection.FindingView;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.FollowUpState;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.penalty.RepeatedPenalties;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.registry.Enterprises.Enterprise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads off a visit and its rectifications what is still to be done. */
@Component
class Standings {
    private static final Set<FollowUpKind> PENALTIES = Set.of(FollowUpKind.PENALTY_CASE, FollowUpKind.SUMMARY_PENALTY, FollowUpKind.COERCION);

    private final Names names;
    private final RepeatedPenalties repeated;

    Standings(Names names, RepeatedPenalties repeated) {
        this.names = names;
        this.repeated = repeated;
    }

    RepeatedPenalties.Counted counted(Enterprise enterprise) {
        return repeated.of(enterprise.id(), enterprise.name()).orElse(null);
    }

    Standing of(VisitView visit, List<RectificationFile> rectifications) {
        var live = visit.findings().stream().filter(each -> each.state() != FindingState.WITHDRAWN).toList();
        var own = rectifications.stream().filter(file -> file.visit().equals(visit.number())).toList();
        return new Standing(visit.number(), visit.stage(), visit.plan().visitOn(), handlers(visit), live.size(), rectified(live, own), deadline(own),
                reviews(own), penalties(visit, own), blocking(visit, live));
    }

    private static String handlers(VisitView visit) {
        return visit.members().stream().filter(member -> member.role() == MemberRole.OFFICER).map(VisitView.Member::name).collect(Collectors.joining("、"));
    }

    private static int rectified(List<FindingView> live, List<RectificationFile> own) {
        var closed = own.stream().flatMap(file -> file.items().stream()).filter(item -> item.state() == RectificationFile.ItemState.CLOSED)
                .map(RectificationFile.Item::finding).collect(Collectors.toSet());
        return (int) live.stream().filter(each -> each.state() == FindingState.CLOSED || each.state() == FindingState.VERIFIED || closed.contains(each.id()))
                .count();
    }

    private static LocalDate deadline(List<RectificationFile> own) {
        return own.stream().map(RectificationFile::deadline).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private List<ReviewLine> reviews(List<RectificationFile> own) {
        return own.stream().flatMap(file -> file.reviews().stream().map(review -> new ReviewLine(file.number(), review.on(),
                review.reviewers().stream().map(names::of).collect(Collectors.joining("、")), review.complete(),
                review.results().stream().filter(result -> !result.passed()).count()))).toList();
    }

    private static List<Penalty> penalties(VisitView visit, List<RectificationFile> own) {
        var penalties = new ArrayList<Penalty>();
        visit.followUps().stream().filter(each -> PENALTIES.contains(each.kind())).map(each -> new Penalty(visit.number(), each.kind().key(),
                state(each.state()), each.target(), each.state() != FollowUpState.CLOSED)).forEach(penalties::add);
        own.forEach(file -> file.escalations().stream().filter(RectificationFile.Escalation::handedOver).map(each -> new Penalty(file.number(),
                "rectification.measure." + each.measure(), state(FollowUpState.HANDED_OVER), null, true)).forEach(penalties::add));
        return penalties;
    }

    private static String state(FollowUpState state) {
        return "inspection.follow-up-state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Blocking> blocking(VisitView visit, List<FindingView> live) {
        var blocking = new ArrayList<Blocking>();
        if (!visit.stage().over()) {
            blocking.add(new Blocking("dossier.blocking.on-site", visit.number()));
        } else if (visit.stage() == VisitStage.FILING) {
            blocking.add(new Blocking("dossier.blocking.file", visit.number()));
        }
        visit.closingBlockedBy().forEach(each -> blocking.add(new Blocking(each.kind().key(), each.target())));
        if (blocking.isEmpty() && visit.stage() == VisitStage.FILED && !live.isEmpty()) {
            blocking.add(new Blocking("dossier.blocking.confirmation", visit.number()));
        }
        return blocking;
    }
}
