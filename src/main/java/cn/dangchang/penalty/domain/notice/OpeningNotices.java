package cn.dangchang.penalty.domain.notice;

import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.PartyProceedings;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.MatterNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens what has to be done towards each party, and tells how far it is. */
@Service
@Transactional
class OpeningNotices implements PartyProceedings {
    private final CaseDoor door;
    private final NoticeBook book;
    private final NoticeProcess process;
    private final PartyHeard heard;

    OpeningNotices(CaseDoor door, NoticeBook book, NoticeProcess process, PartyHeard heard) {
        this.door = door;
        this.book = book;
        this.process = process;
        this.heard = heard;
    }

    @Override
    public void open(MatterNumber number) {
        door.locked(number);
        var draft = book.draft(number);
        draft.penalties().forEach(each -> open(number, draft, each.party()));
        heard.check(number);
    }

    private void open(MatterNumber number, CaseDraft draft, int party) {
        var last = book.newest(number, party).map(PartyNotice::view);
        var change = last.flatMap(book::change);
        if (last.isPresent() && (last.get().heardOn() == null || change.filter(ChargeChange::mustBeTold).isEmpty())) {
            return;
        }
        last.ifPresent(notice -> ReviewingDefence.requireNotHeavier(notice, change.orElse(null)));
        process.start(book.add(number, party, draft.version()));
        door.note(number, "notice-opened", Map.of("party", party, "version", draft.version()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PartyRights> of(MatterNumber number) {
        var newest = new LinkedHashMap<Integer, NoticeFile>();
        book.all(number).forEach(each -> newest.put(each.view().party(), each.view()));
        return newest.values().stream().map(this::line).toList();
    }

    private PartyRights line(NoticeFile notice) {
        var told = notice.told();
        var review = notice.review();
        var said = notice.statements();
        var statement = said.isEmpty() ? null : said.stream().map(NoticeFile.Stated::text).collect(Collectors.joining("\n"));
        var statedOn = said.isEmpty() ? null : said.get(said.size() - 1).at().toLocalDate();
        var accepted = review == null || "none".equals(review.accepted()) ? null : Boolean.valueOf(!"no".equals(review.accepted()));
        return new PartyRights(notice.party(), notice.version(), told == null ? null : told.document(),
                told == null ? null : told.documentNumber(), told == null ? null : told.servedOn(), told == null ? null : told.defenceUntil(), notice.hearingOffered(),
                told == null ? null : told.hearingUntil(), statement, statedOn, review == null ? null : review.answer(), accepted,
                notice.waivedOn() != null, heard.hearing(notice).orElse(null), notice.heardOn());
    }
}
