package cn.dangchang.inspection.domain;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.ChecklistContent.Problem;
import cn.dangchang.documents.ChecklistContent.Result;
import cn.dangchang.documents.ChecklistContent.Row;
import cn.dangchang.documents.ChecklistContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents.Issue;
import cn.dangchang.documents.InspectionRecordContent;
import cn.dangchang.documents.OnSiteHandoverContent;
import cn.dangchang.documents.Party;
import cn.dangchang.documents.ResultNoticeContent;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.SiteFindings.Answer;
import cn.dangchang.law.Checklists.Item;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 检查表, 现场检查记录, 检查结果告知书 and 问题现场移交表. */
@Component
class SitePapers {
    private final Cast cast;
    private final PaperWords words;
    private final AnswerSheets sheets;
    private final PlanShape shape;

    SitePapers(Cast cast, PaperWords words, AnswerSheets sheets, PlanShape shape) {
        this.cast = cast;
        this.words = words;
        this.sheets = sheets;
        this.shape = shape;
    }

    Issue checklist(Visit visit, Member member, List<Finding> own, SignatureRule signed) {
        var list = sheets.list(visit, member);
        Map<String, Answer> answers = sheets.answers(visit, member.person()).stream().collect(Collectors.toMap(Answer::item, Function.identity()));
        var citing = cast.citing(list.stream().flatMap(each -> each.items().stream()).map(SitePapers::bases).toList());
        var rows = list.map(each -> each.items().stream().map(item -> {
            var answer = answers.get(item.code());
            return new Row(words.of("inspection.category." + item.category()), item.requirement(),
                    citing.apply(bases(item)),
                    answer == null ? Result.NOT_CHECKED : result(answer), answer == null ? null : answer.remark());
        }).toList()).orElse(List.of());
        var cited = cast.citingFor(own);
        var problems = own.stream().map(finding -> new Problem(words.of("inspection.category." + finding.observation().category()),
                finding.observation().description(), cited.apply(finding.observation().legalBases()), cited.apply(finding.observation().standardBases()))).toList();
        var author = signed.valid().stream().findFirst().map(each -> cast.mark(visit, each)).orElse(null);
        var content = new ChecklistContent(cast.party(visit), shape.sector(visit.where().sector()), list.map(each -> words.of("inspection.paper.standard", each.name(), each.version()))
                .orElse(null), visit.day(), rows, problems, author);
        return new Issue(member.role() == MemberRole.EXPERT ? DocumentKind.EXPERT_CHECKLIST : DocumentKind.OFFICER_CHECKLIST, visit.number(), visit.agency(),
                content, visit.day());
    }

    private static List<String> bases(Item item) {
        return Stream.concat(item.legalBases().stream(), item.standardBases().stream()).toList();
    }

    private static Result result(Answer answer) {
        return switch (answer.result()) {
            case CONFORMS -> Result.CONFORMS;
            case PROBLEM -> Result.DOES_NOT_CONFORM;
            case NOT_APPLICABLE -> Result.NOT_APPLICABLE;
        };
    }

    Issue record(Visit visit, List<Finding> findings, SignatureRule signed, Instant until) {
        var entered = visit.days().stream().filter(day -> day.outcome().inside()).map(DayOnSite::at).findFirst().orElse(until);
        var situation = new ArrayList<String>();
        if (findings.isEmpty()) {
            situation.add(words.of("inspection.paper.no-findings"));
        }
        var citing = cast.citingFor(findings);
        var names = new HashMap<PersonId, String>();
        findings.forEach(finding -> situation.add(words.of("inspection.paper.found", finding.seq(), finding.observation().description(),
                citing.apply(finding.observation().bases()), names.computeIfAbsent(finding.author(), cast::name))));
        if (visit.told() != null && visit.told().opinionOfParty() != null) {
            situation.add(words.of("inspection.paper.opinion-of-party", visit.told().opinionOfParty()));
        }
        var others = visit.members().stream().filter(member -> member.role() != MemberRole.OFFICER)
                .map(member -> words.of("inspection.paper.present", words.of("member", member.role()), cast.name(member.person()))).toList();
        var content = new InspectionRecordContent(cast.party(visit), place(visit), local(entered), local(until), cast.officers(visit),
                others, situation, cast.marks(visit, signed.byOfficers()), party(visit, signed));
        return new Issue(DocumentKind.INSPECTION_RECORD, visit.number(), visit.agency(), content, day(until));
    }

    private String place(Visit visit) {
        var route = visit.plan().route();
        return route == null || route.isBlank() ? visit.where().siteName() : words.of("inspection.paper.inspected-at", visit.where().siteName(), route);
    }

    Issue result(Visit visit, List<Finding> findings, SignatureRule signed, String record, Instant at) {
        Party party = cast.party(visit);
        var citing = cast.citingFor(findings);
        var results = findings.stream().map(finding -> new ResultNoticeContent.Result(finding.observation().description(),
                citing.apply(finding.observation().bases()), words.of("inspection.paper.to-be-disposed"))).toList();
        var content = new ResultNoticeContent(party, visit.day(), day(at), record, results, null, cast.marks(visit, signed.byOfficers()), party(visit, signed));
        return new Issue(DocumentKind.RESULT_NOTICE, visit.number(), visit.agency(), content, day(at));
    }

    Issue handover(Visit visit, ExpertHandover sheet, List<Finding> findings, SignatureRule signed, Instant at) {
        var citing = cast.citingFor(findings);
        var rows = findings.stream().map(finding -> new OnSiteHandoverContent.Row(words.of("inspection.category." + finding.observation().category()),
                finding.observation().description(), citing.apply(finding.observation().bases()),
                words.of("inspection.paper.photos", finding.observation().photos().size()), sheet.view().suggestion())).toList();
        var expert = signed.by(MemberRole.EXPERT).stream().findFirst().map(each -> cast.mark(visit, each)).orElse(null);
        var receiver = signed.byOfficers().stream().findFirst().map(each -> cast.mark(visit, each)).orElse(null);
        var content = new OnSiteHandoverContent(cast.party(visit), local(at), rows, expert, receiver);
        return new Issue(DocumentKind.ON_SITE_HANDOVER, visit.number(), visit.agency(), content, day(at));
    }

    private SignatureMark party(Visit visit, SignatureRule signed) {
        return signed.byParty() == null ? null : cast.mark(visit, signed.byParty());
    }

    private static LocalDateTime local(Instant at) {
        return at.atZone(OfficeClock.ZONE).toLocalDateTime();
    }

    private static java.time.LocalDate day(Instant at) {
        return at.atZone(OfficeClock.ZONE).toLocalDate();
    }
}
