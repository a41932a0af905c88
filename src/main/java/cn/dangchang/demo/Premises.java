package cn.dangchang.demo;

import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.Site;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The enterprises of the story and their sites, all invented, by the key in the story's table. */
@Component
@Profile("demo")
public class Premises {
    private final Enterprises enterprises;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Premises(Enterprises enterprises) {
        this.enterprises = enterprises;
        StoryTable.of("enterprises").rows().forEach(row -> entries.put(row.get(0), new Entry(row)));
    }

    /** Registers whoever is not in the register yet. */
    @Transactional
    public void register() {
        entries.values().stream().filter(entry -> entry.hasCode() && found(entry).isEmpty())
                .forEach(entry -> enterprises.register(entry.registration(
                entries.values().stream().filter(each -> each.name().equals(entry.name())).map(Entry::site).toList())));
    }

    /** @return where the neighbours' enterprises are registered. */
    NeighboursRegister.Desk register(Acts acts) {
        return new NeighboursRegister.Desk(enterprises, acts);
    }

    /** @return whether nobody has registered anything at the agency of the story. */
    public boolean empty() {
        return enterprises.of(Office.AGENCY).isEmpty();
    }

    /** @return the site and who receives the officers there. */
    public Place at(String key) {
        var entry = entries.get(key);
        var owner = entries.values().stream().filter(each -> each.hasCode() && each.name().equals(entry.name())).findFirst().orElseThrow();
        var enterprise = found(owner).orElseThrow();
        var site = enterprise.sites().stream().filter(each -> each.name().equals(entry.site().name())).findFirst().orElseThrow();
        return new Place(enterprise, site, entry.cell(13), entry.cell(14));
    }

    private java.util.Optional<Enterprise> found(Entry entry) {
        return enterprises.search(entry.agency(), entry.creditCode().value(), 1).stream().findFirst();
    }

    /** @param receiver who receives the officers on site, and as what. */
    public record Place(Enterprise enterprise, Site site, String receiver, String position) {}

    private record Entry(List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }

        String name() {
            return cell(1);
        }

        boolean hasCode() {
            return !cell(2).isEmpty();
        }

        CreditCode creditCode() {
            return CreditCode.completing(cell(2));
        }

        AgencyId agency() {
            return new AgencyId(cell(12));
        }

        SiteEntry site() {
            return new SiteEntry(cell(7), cell(8), cell(9), new UnitId(cell(10)), cell(11));
        }

        Registration registration(List<SiteEntry> sites) {
            return new Registration(agency(), name(), creditCode().value(), cell(3), cell(4), cell(5), cell(6), sites);
        }
    }
}
