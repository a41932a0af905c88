package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.DEADLINE_BEYOND_LIMIT;
import static cn.dangchang.rectification.RectificationGround.FOLLOW_UP_ORDER_NOT_SIGNED;
import static cn.dangchang.rectification.RectificationGround.ORDER_WITHOUT_DEADLINE;
import static cn.dangchang.rectification.RectificationGround.ORDER_WITHOUT_ITEMS;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.RectificationOrderContent;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.rectification.FollowUpOrders;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The new order after a failed review: a new day for each failed item, signed by two officers, issued and handed over. */
@Service
@Transactional
public class OrderingAnew implements FollowUpOrders {
    private final RectificationDesk desk;
    private final Papers papers;
    private final OfficerSigning signing;
    private final RectificationClocks clocks;
    private final Reviews reviews;

    OrderingAnew(RectificationDesk desk, Papers papers, OfficerSigning signing, RectificationClocks clocks, Reviews reviews) {
        this.desk = desk;
        this.papers = papers;
        this.signing = signing;
        this.clocks = clocks;
        this.reviews = reviews;
    }

    @Override
    public void prepare(MatterNumber number, int seq, LocalDate deadline, String requirement) {
        var matter = mine(number);
        var latest = clocks.latestOrder(matter);
        DEADLINE_BEYOND_LIMIT.refuseAtIf(deadline != null && deadline.isAfter(latest), "deadline", latest);
        matter.item(seq).prepare(deadline, requirement, desk.today());
        desk.note(matter, "new-order-prepared", Map.of("item", seq, "deadline", deadline.toString()));
    }

    @Override
    public void sign(MatterNumber number, PersonId officer, String pin, UUID image) {
        signed(number, subject -> signing.sign(subject, officer, pin, image, desk.today()));
    }

    @Override
    public void signByParty(MatterNumber number, String name, UUID image) {
        signed(number, subject -> signing.signByParty(subject, name, image));
    }

    @Override
    public void refusedByParty(MatterNumber number, String name, String reason, String witness, UUID video) {
        signed(number, subject -> signing.refusedByParty(subject, name, reason, witness, video));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signature> signatures(MatterNumber number) {
        var matter = desk.seen(number);
        boolean prepared = matter.items().stream().anyMatch(Item::failed)
                && matter.items().stream().filter(Item::failed).noneMatch(item -> item.nextDeadline() == null);
        return prepared ? signing.valid(subject(matter)) : List.of();
    }

    /** @return the new order as it would be issued now, marked as draft. */
    @Transactional(readOnly = true)
    public byte[] preview(MatterNumber number) {
        var matter = desk.seen(number);
        var subject = subject(matter);
        return papers.preview(matter, DocumentKind.RECTIFICATION_ORDER,
                content(matter, signing.officerMarks(subject), signing.partyMark(subject)), desk.today());
    }

    /** @throws cn.dangchang.shared.Refusal ORDER_WITHOUT_DEADLINE, FOLLOW_UP_ORDER_NOT_SIGNED and those of documents */
    public void issue(MatterNumber number, String note) {
        var matter = mine(number);
        var subject = subject(matter);
        signing.requireTwo(subject, desk.today(), FOLLOW_UP_ORDER_NOT_SIGNED);
        var order = papers.issue(matter, DocumentKind.RECTIFICATION_ORDER,
                content(matter, signing.officerMarks(subject), signing.partyMark(subject)), desk.today(), subject);
        matter.orderAnew(desk.today(), order.id(), order.number(), note);
        clocks.startItems(matter, desk.today());
        desk.note(matter, "new-order-issued", Map.of("document", order.id().toString(), "round", matter.round()));
    }

    private void signed(MatterNumber number, Consumer<Subject> signature) {
        var matter = mine(number);
        signature.accept(subject(matter));
        desk.note(matter, "new-order-signed", Map.of("round", matter.round() + 1));
    }

    private Subject subject(Rectification matter) {
        var failed = matter.items().stream().filter(Item::failed).toList();
        ORDER_WITHOUT_ITEMS.refuseIf(failed.isEmpty());
        failed.forEach(item -> ORDER_WITHOUT_DEADLINE.refuseIf(item.nextDeadline() == null, item.seq()));
        return papers.subject(matter, "follow-up-order", String.valueOf(matter.round() + 1), content(matter, List.of(), null));
    }

    private RectificationOrderContent content(Rectification matter, List<SignatureMark> officers, SignatureMark party) {
        var items = matter.items().stream().filter(Item::failed).map(item -> new RectificationOrderContent.Item(item.description(), item.bases(),
                item.nextRequirement(), item.nextDeadline())).toList();
        return new RectificationOrderContent(papers.party(matter), lastReview(matter), items, officers, party);
    }

    private LocalDate lastReview(Rectification matter) {
        return reviews.findByRectificationOrderByRound(matter.id()).stream().filter(Review::complete).map(Review::on)
                .max(LocalDate::compareTo).orElse(desk.today());
    }

    private Rectification mine(MatterNumber number) {
        var matter = desk.open(number);
        desk.scope().requireOfficerSide(matter);
        matter.requireOpen();
        return matter;
    }
}
