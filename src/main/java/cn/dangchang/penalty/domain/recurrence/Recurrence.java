package cn.dangchang.penalty.domain.recurrence;

import cn.dangchang.penalty.ClosureProposalFile;
import cn.dangchang.penalty.Fines;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.Rectifications;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a case tells about its units: what was counted, and what may follow from it. Nothing follows by itself. */
@Component
@Transactional(readOnly = true)
public class Recurrence {
    private final CaseDoor room;
    private final PastPenalties past;
    private final FinedUnits fined;
    private final ClosureProposals proposals;
    private final Followed followed;

    Recurrence(CaseDoor room, PastPenalties past, FinedUnits fined, ClosureProposals proposals, Followed followed) {
        this.room = room;
        this.past = past;
        this.fined = fined;
        this.proposals = proposals;
        this.followed = followed;
    }

    /** What became of the order to correct, and of the fine. */
    @Component("followedFines")
    record Followed(Rectifications rectifications, ContinuingFine continuing) {}

    /** @param fine null where there is none to continue; @param refusal what a failed review tells, or null. */
    public record Unit(int party, String name, List<PastPenalty> penalties, ClosureCount count, Fines.Fine fine, Refusal refusal,
                       List<ContinuedFine.Line> continued, List<ClosureProposalFile> proposals) {
        public boolean proposalOpen() {
            return proposals.stream().anyMatch(ClosureProposalFile::open);
        }

        /** @return whether a page has something to say. */
        public boolean prompts() {
            return count.reached() || refusal != null || !continued.isEmpty() || !proposals.isEmpty();
        }
    }

    /** A review after the fine was served found that the order was not obeyed. @param counted the days so far */
    public record Refusal(MatterNumber rectification, String order, LocalDate orderedOn, LocalDate seenOn, DailyPenalty counted) {}

    public List<Unit> of(PenaltyCaseFile file) {
        var continued = followed.continuing().of(file.number());
        return file.parties().stream().filter(each -> each.particulars().isUnit()).map(each -> unit(file, each, continued)).toList();
    }

    private Unit unit(PenaltyCaseFile file, PenaltyCaseFile.Party party, List<ContinuedFine.Line> continued) {
        var name = party.particulars().name();
        var own = continued.stream().filter(each -> each.party() == party.seq()).toList();
        var penalties = past.of(file.agency(), file.subject().equals(name) ? file.enterprise() : null, name, room.today());
        var count = ClosureCount.of(penalties.stream().filter(PastPenalty::counted).map(PastPenalty::on).toList(), room.today());
        var fine = fined.of(file.number(), party.seq()).orElse(null);
        return new Unit(party.seq(), name, penalties, count, fine, fine == null ? null : refusal(file, name, fine, own).orElse(null), own,
                proposals.findByAgencyAndUnitOrderByProposedOnDesc(file.agency().value(), name).stream().map(ClosureProposal::view).toList());
    }

    private Optional<Refusal> refusal(PenaltyCaseFile file, String name, Fines.Fine fine, List<ContinuedFine.Line> own) {
        var last = own.stream().map(each -> each.counted().until()).max(Comparator.naturalOrder()).orElse(null);
        var orders = file.visit() != null ? followed.rectifications().ofVisit(file.visit())
                : file.enterprise() != null ? followed.rectifications().ofEnterprise(file.enterprise()) : List.<RectificationFile>of();
        return orders.stream().filter(each -> each.party().name().equals(name)).flatMap(each -> failed(file, each, fine, last))
                .filter(each -> each.counted().days() > 0).max(Comparator.comparing(Refusal::seenOn));
    }

    private Stream<Refusal> failed(PenaltyCaseFile file, RectificationFile order, Fines.Fine fine, LocalDate last) {
        return order.reviews().stream().filter(each -> each.complete() && !each.on().isBefore(fine.servedOn()))
                .filter(each -> each.results().stream().anyMatch(result -> !result.passed()))
                .flatMap(review -> order.orders().stream().filter(each -> each.round() == review.round()).limit(1).map(each -> new Refusal(order.number(),
                        each.number(), each.on(), review.on(), fined.count(file.agency(), each.on(), last, review.on(), fine.yuan()))));
    }
}
