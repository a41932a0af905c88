package cn.dangchang.penalty.domain.notice;

import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.shared.MatterNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages and tasks ask about the notices of a case; whoever asks has looked at the case's own scope. */
@Service
@Transactional(readOnly = true)
public class NoticeReading {
    private final NoticeBook book;

    NoticeReading(NoticeBook book) {
        this.book = book;
    }

    /** @return every notice, by party, the newest of each first. */
    public List<NoticeFile> all(MatterNumber number) {
        return book.all(number).stream().map(PartyNotice::view)
                .sorted(Comparator.comparingInt(NoticeFile::party).thenComparing(Comparator.comparingInt(NoticeFile::round).reversed())).toList();
    }

    /** @throws cn.dangchang.shared.Refusal NO_NOTICE */
    public NoticeFile current(MatterNumber number, int party) {
        return book.current(number, party).view();
    }

    /** @return what the notice tells, or will tell. */
    public Optional<Penalty> penalty(NoticeFile notice) {
        return notice.told() != null && notice.told().issued() ? book.penalty(notice.matter(), notice.version(), notice.party())
                : NoticeBook.of(book.draft(notice.matter()), notice.party());
    }

    /** @return instances that follow the parties. */
    public List<String> instances(MatterNumber number) {
        return book.all(number).stream().map(each -> each.view().processInstance()).filter(Objects::nonNull).distinct().toList();
    }
}
