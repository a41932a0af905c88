package cn.dangchang.plan.domain.draw;

import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.Pins;
import cn.dangchang.plan.DrawGround;
import cn.dangchang.plan.Draws.DrawTerms;
import cn.dangchang.plan.Draws.Stratum;
import cn.dangchang.plan.Draws.Witness;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is asked of a draw's terms and of its witness. */
@Component
class DrawRules {
    private static final Set<Role> WITNESSES = Set.of(Role.SUPERVISOR, Role.LEADER, Role.HEAD);
    private static final int FEWEST_CHARACTERS = 6;

    private final RuleSettings settings;
    private final ReferenceLists lists;
    private final People people;
    private final Pins pins;

    DrawRules(RuleSettings settings, ReferenceLists lists, People people, Pins pins) {
        this.settings = settings;
        this.lists = lists;
        this.people = people;
        this.pins = pins;
    }

    /** @return the terms as they are kept. */
    DrawTerms checked(AgencyId agency, DrawTerms terms, LocalDate today) {
        DrawGround.DRAW_TITLE_MISSING.refuseAtIf(terms.title() == null || terms.title().isBlank(), "title");
        boolean fits = terms.day() != null && !terms.day().isBefore(today) && terms.day().getYear() == terms.year();
        DrawGround.DRAW_DAY_NOT_VALID.refuseAtIf(!fits, "day");
        int least = settings.of("entry-officers-min", agency, terms.day()).number();
        DrawGround.TOO_FEW_OFFICERS_PER_SITE.refuseAtIf(terms.officersPerSite() < least, "officersPerSite", least);
        var known = lists.sectors().stream().map(ReferenceLists.Entry::code).collect(Collectors.toSet());
        var sectors = terms.strata().stream().map(Stratum::sector).filter(known::contains).distinct().toList();
        DrawGround.NO_SECTOR_TO_DRAW_FROM.refuseAtIf(sectors.isEmpty() || sectors.size() != terms.strata().size(), "sectors");
        return new DrawTerms(terms.title().strip(), terms.year(), terms.day(), terms.officersPerSite(), terms.strata().stream()
                .map(stratum -> new Stratum(stratum.sector(), Quota.read(stratum.quota(), "quota-" + stratum.sector()).text())).toList());
    }

    boolean needsWitness(AgencyId agency, LocalDate day) {
        return settings.of("draw-needs-witness", agency, day).on();
    }

    /** Another person than the one who draws, present with the own PIN. */
    void requireWitness(Witness witness, Actor drawer, LocalDate day) {
        DrawGround.WITNESS_MISSING.refuseAtIf(witness == null && needsWitness(drawer.agency(), day), "witness");
        if (witness != null) {
            var person = people.find(witness.person()).filter(each -> each.active() && each.agency().equals(drawer.agency()));
            DrawGround.WITNESS_NOT_FIT.refuseAtIf(witness.person().equals(drawer.person())
                    || person.filter(each -> each.roles().stream().anyMatch(WITNESSES::contains)).isEmpty(), "witness");
            DrawGround.WITNESS_WORDS_TOO_SHORT.refuseAtIf(spoken(witness).length() < FEWEST_CHARACTERS, "words", FEWEST_CHARACTERS);
            pins.require(witness.person(), witness.pin());
        }
    }

    static String spoken(Witness witness) {
        return witness.words() == null ? "" : witness.words().strip();
    }
}
