package cn.dangchang.penalty.domain.notice;

import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.penalty.NoticeGround;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The notices of a case beside the drafts that they tell. */
@Component
class NoticeBook {
    private final PartyNotices notices;
    private final CaseDrafts drafts;

    NoticeBook(PartyNotices notices, CaseDrafts drafts) {
        this.notices = notices;
        this.drafts = drafts;
    }

    PartyNotice current(MatterNumber number, int party) {
        return newest(number, party).orElseThrow(NoticeGround.NO_NOTICE::refusal);
    }

    Optional<PartyNotice> newest(MatterNumber number, int party) {
        return notices.newest(number.value(), party);
    }

    Optional<PartyNotice> byDocument(UUID document) {
        return notices.byDocument(document);
    }

    /** @return every notice, by party, the oldest first. */
    List<PartyNotice> all(MatterNumber number) {
        return notices.ofMatter(number.value());
    }

    PartyNotice add(MatterNumber number, int party, int draftVersion) {
        int round = newest(number, party).map(each -> each.view().round()).orElse(0) + 1;
        return notices.saveAndFlush(PartyNotice.of(number, party, round, draftVersion));
    }

    CaseDraft draft(MatterNumber number) {
        return drafts.current(number).orElseThrow(NoticeGround.NO_DRAFT::refusal);
    }

    /** @return what is intended for the party by that version; empty where it is not punished. */
    Optional<CaseDraft.Penalty> penalty(MatterNumber number, int version, int party) {
        return drafts.versions(number).stream().filter(each -> each.version() == version)
                .flatMap(each -> of(each, party).stream()).findFirst();
    }

    static Optional<CaseDraft.Penalty> of(CaseDraft draft, int party) {
        return draft.penalties().stream().filter(each -> each.party() == party).findFirst();
    }

    /** @return how the newest draft differs from what this party was told; empty where it is not punished any more. */
    Optional<ChargeChange> change(NoticeFile notice) {
        var now = of(draft(notice.matter()), notice.party());
        return now.flatMap(each -> penalty(notice.matter(), notice.version(), notice.party()).map(told -> ChargeChange.between(told, each)));
    }
}
