package cn.dangchang.demo;

import cn.dangchang.demo.City.Field;
import cn.dangchang.inspection.AnswerResult;
import cn.dangchang.inspection.FindingEntry;
import cn.dangchang.inspection.FindingTraits;
import cn.dangchang.inspection.SiteFindings.Answer;
import cn.dangchang.law.Checklists.Checklist;
import cn.dangchang.law.Checklists.Item;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.UUID;

/** What officer and expert write down on one visit of the city's campaign: each raised from an item of their own list. */
final class CityFindings {
    private static final FindingTraits SUSPECTED = new FindingTraits(false, true, false, false);

    private final Stage stage;
    private final Field field;
    private final MatterNumber visit;
    private final PersonId officer;

    CityFindings(Stage stage, Field field, MatterNumber visit) {
        this.stage = stage;
        this.field = field;
        this.visit = visit;
        this.officer = field.officers().get(0);
    }

    /** @return the picture of what is suspected to be a violation. */
    UUID written(CityFigures.Visit figures) {
        var photo = stage.rooms().props().photo(visit, officer, "检查现场", "生产现场");
        int grave = figures.hazards() + figures.violations();
        int byOfficer = Math.max((figures.found() + 1) / 2, grave);
        stage.acts().as(officer, () -> write(officer, byOfficer, figures, photo));
        stage.acts().as(field.expert(), () -> write(field.expert(), figures.found() - byOfficer, new CityFigures.Visit(0, 0, 0), photo));
        return photo;
    }

    private void write(PersonId author, int count, CityFigures.Visit figures, UUID photo) {
        var list = stage.site().findings().checklist(visit, author).orElseThrow();
        for (int at = 0; at < count; at++) {
            var item = list.items().get(at % list.items().size());
            boolean major = at < figures.hazards();
            boolean suspected = !major && at < figures.hazards() + figures.violations();
            if (at < list.items().size()) {
                stage.site().findings().answer(visit, new Answer(item.code(), AnswerResult.PROBLEM, null));
            }
            stage.site().findings().record(visit, entry(list, item, at, major, suspected, photo));
        }
    }

    private FindingEntry entry(Checklist list, Item item, int at, boolean major, boolean suspected, UUID photo) {
        var again = at < list.items().size() ? "" : "（另一处）";
        return new FindingEntry(item.category(), item.inspectionItem(), "不符合“" + item.requirement() + "”的要求" + again, "生产现场", item.legalBases(),
                item.standardBases(), major || suspected ? List.of(photo) : List.of(), major, major ? criterion(at) : null,
                suspected ? SUSPECTED : FindingTraits.NONE, list.id(), item.code());
    }

    private String criterion(int at) {
        List<ReferenceLists.Entry> criteria = stage.rooms().planning().lists().hazardCriteria(field.sector());
        return criteria.get(at % criteria.size()).name();
    }
}
