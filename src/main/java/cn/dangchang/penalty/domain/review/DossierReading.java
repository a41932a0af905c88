package cn.dangchang.penalty.domain.review;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.documents.Documents;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.Violations;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.Units;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.penalty.InvestigationFile;
import cn.dangchang.penalty.Investigations;
import cn.dangchang.penalty.PartyProceedings;
import cn.dangchang.penalty.PartyProceedings.PartyRights;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseReading;
import cn.dangchang.penalty.domain.hearing.HearingDay;
import cn.dangchang.penalty.domain.review.Dossier.Act;
import cn.dangchang.penalty.domain.review.Dossier.Fact;
import cn.dangchang.penalty.domain.review.Dossier.Measure;
import cn.dangchang.penalty.domain.review.Dossier.Officer;
import cn.dangchang.penalty.domain.review.Dossier.Paper;
import cn.dangchang.penalty.domain.review.Dossier.Proof;
import cn.dangchang.penalty.domain.review.Dossier.Term;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the check of a case looks at. */
@Component
@Transactional(readOnly = true)
class DossierReading {
    private static final String TERM = "case-90";
    private final CaseReading cases;
    private final Proposed proposed;
    private final Staff staff;
    private final Frame frame;
    private final Documents documents;

    DossierReading(CaseReading cases, Proposed proposed, Staff staff, Frame frame, Documents documents) {
        this.cases = cases;
        this.proposed = proposed;
        this.staff = staff;
        this.frame = frame;
        this.documents = documents;
    }

    /** What is proposed, and what the parties were told of it. */
    @Component("reviewedProposals")
    record Proposed(CaseDrafts drafts, PartyProceedings proceedings, Investigations investigations) {}

    @Component("reviewedStaff")
    record Staff(People people, Units units, MessageSource messages) {
        String words(String key) {
            return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
        }

        Officer officer(PersonId person, LocalDate day) {
            var known = people.find(person);
            return new Officer(person, known.map(People.Person::name).orElse(person.value()), known.filter(each -> each.certifiedOn(day)).isPresent(),
                    known.flatMap(each -> units.find(each.unit())).filter(each -> each.mayEnforceOn(day)).isPresent());
        }

        String name(PersonId person) {
            return people.find(person).map(People.Person::name).orElse(person.value());
        }
    }

    /** The law and the clocks within which the case runs. */
    @Component("reviewedFrame")
    record Frame(Violations violations, ReferenceLists lists, HearingDay hearingDay, Clocks clocks, Clock clock) {
        Term term(MatterNumber number) {
            return clocks.running(number, TERM).map(each -> new Term(each.due(), each.state() == RunningClock.State.PAUSED)).orElse(new Term(null, false));
        }

        Measure measure(int party, CaseDraft.Weight weight, LocalDate day) {
            var violation = violations.find(weight.violation(), day).orElse(null);
            var range = violation == null ? null : violation.ranges().stream().filter(each -> each.id().equals(weight.range())).findFirst().orElse(null);
            return new Measure(party, weight, violation, range, names(weight, lists.mitigating()), names(weight, lists.aggravating()));
        }

        private static boolean names(CaseDraft.Weight weight, List<ReferenceLists.Entry> circumstances) {
            return circumstances.stream().anyMatch(each -> weight.circumstances().contains(each.code()));
        }

        Map<Integer, LocalDate> noticeUntil(List<PartyRights> rights, AgencyId agency) {
            return rights.stream().filter(each -> each.hearing() != null && each.hearing().on() != null)
                    .collect(Collectors.toMap(PartyRights::party, each -> hearingDay.lastService(each.hearing().on(), agency)));
        }
    }

    Dossier of(MatterNumber number) {
        var file = cases.file(number);
        var today = LocalDate.now(frame.clock());
        var drafts = proposed.drafts().versions(number);
        var filing = file.filing();
        var investigation = proposed.investigations().file(number);
        var rights = proposed.proceedings().of(number);
        return new Dossier(today, filing == null ? null : filing.foundOn(), filing == null ? null : filing.filedOn(),
                file.officers().stream().map(each -> staff.officer(each, today)).toList(),
                file.recusals().stream().map(each -> new Dossier.Aside(each.officer(), staff.name(each.officer()), each.on())).toList(),
                acts(investigation), facts(file, investigation), drafts, measures(drafts, today), rights,
                file.parties().stream().collect(Collectors.toMap(PenaltyCaseFile.Party::seq, each -> each.particulars().name())),
                file.enterprise() == null ? null : Boolean.TRUE, frame.term(number), papers(file),
                frame.noticeUntil(rights, file.agency()));
    }

    /** The acts of the investigation, each with its officers certified on its day. */
    private List<Act> acts(InvestigationFile investigation) {
        return investigation.acts().stream().map(each -> new Act(staff.words(each.kind().key()), each.from().toLocalDate(),
                each.officers().stream().map(officer -> staff.officer(officer, each.from().toLocalDate())).toList(), each.certificatesShown(), each.signed(), false)).toList();
    }

    /** A file keeps who took it, when and its hash; whether it was taken lawfully is for a person, unless it is a signed act of two officers. */
    private List<Fact> facts(PenaltyCaseFile file, InvestigationFile investigation) {
        return file.facts().stream().map(each -> new Fact(each.seq(), each.text(), each.endedOn(),
                investigation.proofs().stream().filter(proof -> proof.fact() == each.seq()).map(proof -> new Proof(proof.what(), proof.act() != null ? Boolean.TRUE : null)).toList(),
                investigation.requiredHoles().stream().filter(hole -> hole.fact() == each.seq()).map(hole -> staff.words(hole.element().key())).toList())).toList();
    }

    private List<Measure> measures(List<CaseDraft> drafts, LocalDate day) {
        return drafts.isEmpty() ? List.of() : drafts.get(drafts.size() - 1).penalties().stream()
                .flatMap(penalty -> penalty.weights().stream().map(weight -> frame.measure(penalty.party(), weight, day))).toList();
    }

    /** @return the documents of the case and of the visit that found it, in the order in which they were issued. */
    private List<Paper> papers(PenaltyCaseFile file) {
        return Stream.concat(file.visit() == null ? Stream.empty() : documents.of(file.visit()).stream(), documents.of(file.number()).stream())
                .filter(each -> each.state() == Documents.State.ISSUED).sorted(Comparator.comparing(Documents.IssuedDocument::issuedAt))
                .map(each -> new Paper(each.id(), each.title(), each.number(), each.on(), each.issuedAt(), each.pages())).toList();
    }
}
