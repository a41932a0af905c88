package cn.dangchang.penalty.web;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseReading;
import cn.dangchang.penalty.domain.hearing.HearingFile;
import cn.dangchang.penalty.domain.hearing.HearingReading;
import cn.dangchang.penalty.domain.hearing.HoldingHearing;
import cn.dangchang.penalty.domain.notice.NoticeFile;
import cn.dangchang.penalty.domain.notice.NoticeReading;
import cn.dangchang.shared.MatterNumber;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The hearings of a case: who hears, when, and how it went. */
@Component
class HearingTab implements CaseTab {
    private final NoticeReading notices;
    private final HearingReading hearings;
    private final HoldingHearing holding;
    private final PartyTasks tasks;
    private final Chairs chairs;

    HearingTab(NoticeReading notices, HearingReading hearings, HoldingHearing holding, PartyTasks tasks, Chairs chairs) {
        this.notices = notices;
        this.hearings = hearings;
        this.holding = holding;
        this.tasks = tasks;
        this.chairs = chairs;
    }

    /** Who may hear. */
    @Component
    record Chairs(CaseReading files, People people) {
        /** @return people of the agency who neither investigate nor stand aside, by id. */
        Map<String, String> of(PenaltyCaseFile file) {
            return people.of(file.agency()).stream().filter(Person::active).filter(each -> !file.officers().contains(each.id()))
                    .filter(each -> file.recusals().stream().noneMatch(recusal -> recusal.officer().equals(each.id()))).sorted(Comparator.comparing(Person::name))
                    .collect(Collectors.toMap(each -> each.id().value(), Person::name, (a, b) -> a, LinkedHashMap::new));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public void fill(PenaltyCaseFile file, String tab, Model model) {
        if (!tab.equals("hearing")) {
            return;
        }
        var number = file.number();
        var open = tasks.of(number);
        model.addAttribute("hearings", notices.all(number).stream().filter(each -> each.request() != null && each.request().askedOn() != null)
                .map(each -> line(number, each, open.getOrDefault(each.party(), Map.of()).keySet())).toList());
        model.addAttribute("partyTasks", open);
        model.addAttribute("eligible", chairs.of(chairs.files().file(number)));
    }

    private Line line(MatterNumber number, NoticeFile notice, java.util.Set<String> open) {
        boolean newest = notices.current(number, notice.party()).id().equals(notice.id());
        var hearing = hearings.find(notice).orElse(null);
        boolean sitting = newest && open.contains("hold-hearing");
        return new Line(notice, hearing, newest && open.contains("appoint-hearing-chair"), sitting, sitting ? holding.signatures(number, notice.party()) : List.of());
    }

    /** @param appointing nobody was appointed yet; @param sitting the record is being written and signed. */
    public record Line(NoticeFile notice, HearingFile hearing, boolean appointing, boolean sitting, List<Signature> signatures) {
        /** @return those who hear, by id. */
        public Map<String, String> signers(Map<String, String> names) {
            var signers = new LinkedHashMap<String, String>();
            hearing.panel().all().forEach(each -> signers.put(each.value(), names.getOrDefault(each.value(), each.value())));
            return signers;
        }
    }
}
