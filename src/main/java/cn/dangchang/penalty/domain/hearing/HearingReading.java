package cn.dangchang.penalty.domain.hearing;

import cn.dangchang.penalty.PartyProceedings.HearingHeld;
import cn.dangchang.penalty.domain.cases.CaseGuests;
import cn.dangchang.penalty.domain.notice.HearingAnswers;
import cn.dangchang.penalty.domain.notice.NoticeFile;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked about hearings; who hears may see the case. */
@Service
@Transactional(readOnly = true)
public class HearingReading implements HearingAnswers, CaseGuests {
    private final Hearings hearings;

    HearingReading(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public Optional<HearingHeld> of(NoticeFile notice) {
        boolean asked = notice.request() != null && notice.request().askedOn() != null;
        return asked ? Optional.of(answer(notice, find(notice).orElse(null))) : Optional.empty();
    }

    private static HearingHeld answer(NoticeFile notice, HearingFile hearing) {
        var day = hearing == null ? null : hearing.last();
        var report = hearing == null ? null : hearing.report();
        return new HearingHeld(notice.request().askedOn(), day == null ? null : day.servedOn(),
                day == null ? null : day.at().toLocalDate(), day != null && day.held(), report == null ? null : report.document(), report == null ? null : report.opinion());
    }

    public Optional<HearingFile> find(NoticeFile notice) {
        return hearings.findByNotice(notice.id()).map(Hearing::view);
    }

    public List<HearingFile> all(MatterNumber number) {
        return hearings.findByMatterOrderByParty(number.value()).stream().map(Hearing::view).toList();
    }

    @Override
    public boolean called(MatterNumber number, PersonId person) {
        return hearings.findByMatterOrderByParty(number.value()).stream().anyMatch(each -> each.panel().all().contains(person));
    }
}
