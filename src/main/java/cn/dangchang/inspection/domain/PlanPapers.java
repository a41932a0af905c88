package cn.dangchang.inspection.domain;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.Issue;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.InspectionApprovalContent;
import cn.dangchang.documents.InspectionApprovalContent.Inspected;
import cn.dangchang.documents.InspectionNoticeContent;
import cn.dangchang.documents.InspectionPlanContent;
import cn.dangchang.documents.InspectionPlanContent.Duty;
import cn.dangchang.documents.Opinion;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.law.ReferenceLists.Entry;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 行政检查审批表, 现场检查方案 and 行政检查通知书 of approved visits. */
@Component
class PlanPapers {
    private final Documents documents;
    private final Cast cast;
    private final PaperWords words;
    private final PlanShape shape;
    private final Frequency frequency;

    PlanPapers(Documents documents, Cast cast, PaperWords words, PlanShape shape, Frequency frequency) {
        this.documents = documents;
        this.cast = cast;
        this.words = words;
        this.shape = shape;
        this.frequency = frequency;
    }

    /** One sheet for all, then plan and notice for each. */
    IssuedDocument approved(List<Visit> visits, LocalDate on) {
        var sheet = documents.issue(approval(visits, on));
        visits.forEach(visit -> {
            documents.issue(plan(visit, on));
            documents.issue(notice(visit, sheet.number(), on));
        });
        return sheet;
    }

    IssuedDocument approvedLate(Visit visit, LocalDate on) {
        return documents.issue(approval(List.of(visit), on));
    }

    void urgent(Visit visit, LocalDate on) {
        documents.issue(plan(visit, on));
        documents.issue(notice(visit, null, on));
    }

    Issue approval(List<Visit> visits, LocalDate on) {
        var first = visits.get(0);
        var members = visits.stream().flatMap(visit -> cast.officers(visit).stream()).distinct().toList();
        var from = visits.stream().map(visit -> visit.plan().visitOn()).min(LocalDate::compareTo).orElse(on);
        var until = visits.stream().map(visit -> visit.plan().visitOn()).max(LocalDate::compareTo).orElse(on);
        var content = new InspectionApprovalContent(basis(), source(first), visits.stream().map(this::inspected).toList(), items(first), form(first),
                from, until, members, visits.stream().flatMap(visit -> assistants(visit).stream()).distinct().toList(), urgency(first),
                new Opinion(words.of("inspection.paper.applies"), cast.name(first.submittedBy()), on), opinion(first.review(), on),
                opinion(first.approval(), on));
        return new Issue(DocumentKind.INSPECTION_APPROVAL, first.number(), first.agency(), content, on);
    }

    Issue plan(Visit visit, LocalDate on) {
        var plan = visit.plan();
        var duties = visit.members().stream().map(member -> new Duty(cast.name(member.person()), words.of("member", member.role()), member.duty()))
                .toList();
        var remark = Stream.of(said("purpose", plan.purpose()), said("route", plan.route()), said("division", plan.divisionOfWork()))
                .flatMap(Optional::stream).reduce((one, other) -> one + "\n" + other).orElse(null);
        var content = new InspectionPlanContent(cast.party(visit), sector(visit), source(visit), plan.visitOn(), plan.visitOn(), cast.officers(visit),
                duties, items(visit), form(visit), methods(visit), remark, urgency(visit), opinion(visit.review(), on), opinion(visit.approval(), on));
        return new Issue(DocumentKind.INSPECTION_PLAN, visit.number(), visit.agency(), content, on);
    }

    Issue notice(Visit visit, String approvalNumber, LocalDate on) {
        int assistants = visit.members().size() - visit.officers().size();
        var content = new InspectionNoticeContent(cast.party(visit), approvalNumber, basis(), items(visit), form(visit), visit.plan().visitOn(),
                visit.plan().visitOn(), cast.officers(visit), assistants, frequency.printed(visit), null);
        return new Issue(DocumentKind.INSPECTION_NOTICE, visit.number(), visit.agency(), content, on);
    }

    private Optional<String> said(String what, String text) {
        return Optional.ofNullable(text).filter(each -> !each.isBlank()).map(each -> words.of("inspection.paper." + what, each));
    }

    private Inspected inspected(Visit visit) {
        return new Inspected(visit.where().enterpriseName(), cast.creditCode(visit), visit.where().place(), frequency.printed(visit));
    }

    private String basis() {
        return words.of("inspection.paper.basis");
    }

    private String source(Visit visit) {
        return Stream.of(words.basis(visit.occasion().basis()), visit.occasion().campaign(), visit.occasion().crossAreaBasis())
                .filter(text -> text != null).distinct().reduce((one, other) -> one + "；" + other)
                .orElseGet(() -> words.of("inspection.paper.source.routine"));
    }

    private List<String> items(Visit visit) {
        return shape.inspectionItems(visit.scope()).stream().map(Entry::name).toList();
    }

    private String form(Visit visit) {
        return shape.form(visit.occasion().form());
    }

    private String sector(Visit visit) {
        return shape.sector(visit.where().sector());
    }

    private List<String> methods(Visit visit) {
        return shape.methodNames(visit.methods());
    }

    private List<String> assistants(Visit visit) {
        return visit.members().stream().filter(member -> member.role() != MemberRole.OFFICER).map(member -> cast.name(member.person())).toList();
    }

    private String urgency(Visit visit) {
        var urgency = visit.occasion().urgency();
        return urgency == null ? null : words.of("inspection.paper.urgency", urgency.reason(),
                DateTimeFormatter.ofPattern(words.of("inspection.paper.minute")).format(urgency.reportedAt().atZone(OfficeClock.ZONE)));
    }

    private Opinion opinion(Consent consent, LocalDate on) {
        if (consent == null) {
            return null;
        }
        var text = consent.opinion() == null ? words.of(consent.given() ? "inspection.paper.agreed" : "inspection.paper.returned") : consent.opinion();
        return new Opinion(text, cast.name(new PersonId(consent.by())), consent.at().atZone(OfficeClock.ZONE).toLocalDate());
    }
}
