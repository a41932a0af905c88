package cn.dangchang.penalty.domain.hearing;

import cn.dangchang.penalty.HearingGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Who hears: none of them looked into the case or stands aside (行政处罚法 64 第四项). @param hearers may be empty. */
public record Panel(PersonId chair, List<PersonId> hearers, PersonId clerk) {
    public List<PersonId> all() {
        var all = new ArrayList<PersonId>();
        all.add(chair);
        all.addAll(hearers);
        all.add(clerk);
        return all;
    }

    /** @param known active people of the agency. */
    void requireFit(PenaltyCaseFile file, Predicate<PersonId> known) {
        HearingGround.PANEL_INCOMPLETE.refuseAtIf(chair == null, "chair");
        HearingGround.PANEL_INCOMPLETE.refuseAtIf(clerk == null, "clerk");
        requireFit(file, known, chair, "chair");
        hearers.forEach(each -> requireFit(file, known, each, "hearers"));
        requireFit(file, known, clerk, "clerk");
        HearingGround.PANEL_TWICE.refuseAtIf(chair.equals(clerk), "clerk");
        HearingGround.PANEL_TWICE.refuseAtIf(all().stream().distinct().count() < all().size(), "hearers");
    }

    private static void requireFit(PenaltyCaseFile file, Predicate<PersonId> known, PersonId person, String field) {
        HearingGround.PANEL_UNKNOWN.refuseAtIf(!known.test(person), field);
        HearingGround.OFFICER_OF_THE_CASE.refuseAtIf(file.officers().contains(person), field);
        HearingGround.PANEL_RECUSED.refuseAtIf(file.recusals().stream().anyMatch(each -> each.officer().equals(person)), field);
    }
}
