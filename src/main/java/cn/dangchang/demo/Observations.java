package cn.dangchang.demo;

import cn.dangchang.inspection.FindingEntry;
import cn.dangchang.inspection.FindingTraits;
import cn.dangchang.law.Checklists;
import cn.dangchang.law.Checklists.Audience;
import cn.dangchang.law.Checklists.Item;
import cn.dangchang.law.ReferenceLists;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is found in the story: each raised from an item of the sector's checklist, with that item's bases. */
@Component
@Profile("demo")
public class Observations {
    private final Checklists checklists;
    private final ReferenceLists lists;
    private final List<Line> lines = StoryTable.of("findings").rows().stream().map(Line::new).toList();

    Observations(Checklists checklists, ReferenceLists lists) {
        this.checklists = checklists;
        this.lists = lists;
    }

    List<Line> of(String scene) {
        return lines.stream().filter(line -> line.cell(0).equals(scene)).toList();
    }

    FindingEntry entry(Line line, String sector, LocalDate day, UUID photo) {
        if (line.item().isEmpty()) {
            return new FindingEntry("other", 19, line.description(), line.place(), List.of("aqf-042"), List.of(), List.of(photo),
                    false, null, line.traits(), null, null);
        }
        var list = checklists.current(sector, line.author().equals("expert") ? Audience.EXPERT : Audience.OFFICER, day).orElseThrow();
        var item = list.items().stream().filter(each -> each.code().equals(line.item())).findFirst().orElseThrow();
        return new FindingEntry(item.category(), item.inspectionItem(), line.description(), line.place(), item.legalBases(),
                item.standardBases(), List.of(photo), line.major(), line.major() ? criterion(item, sector) : null, line.traits(),
                list.id(), item.code());
    }

    /** @return what has to be done about what was written down with these words. */
    String requirementOf(String description) {
        return lines.stream().filter(line -> line.description().equals(description)).map(Line::requirement).findFirst().orElse(null);
    }

    private String criterion(Item item, String sector) {
        return lists.hazardCriteria(sector).stream().filter(each -> each.code().equals(item.criterion()))
                .map(ReferenceLists.Entry::name).findFirst().orElseThrow();
    }

    /** One line of the story's table. */
    record Line(List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }

        String key() {
            return cell(1);
        }

        /** @return lead, second or expert. */
        String author() {
            return cell(2);
        }

        String item() {
            return cell(3);
        }

        String place() {
            return cell(4);
        }

        String description() {
            return cell(6);
        }

        String requirement() {
            return cell(7);
        }

        boolean major() {
            return cell(5).contains("M");
        }

        FindingTraits traits() {
            return new FindingTraits(has("n"), has("v"), has("s"), has("o"));
        }

        private boolean has(String letter) {
            return cell(5).contains(letter);
        }
    }
}
