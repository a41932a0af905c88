package cn.dangchang.dossier.domain;

import cn.dangchang.dossier.domain.EnterpriseFile.SiteLine;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.organisation.Units;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.UnitId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is registered of an enterprise, in words. */
@Component
public class Particulars {
    private final Enterprises enterprises;
    private final ReferenceLists lists;
    private final Units units;
    private final Chronicle chronicle;
    private final Acting acting;

    Particulars(Enterprises enterprises, ReferenceLists lists, Units units, Chronicle chronicle, Acting acting) {
        this.enterprises = enterprises;
        this.lists = lists;
        this.units = units;
        this.chronicle = chronicle;
        this.acting = acting;
    }

    /** @throws cn.dangchang.shared.Refusal where the enterprise belongs to another agency or does not exist */
    Enterprise of(UUID id) {
        return enterprises.visible(id);
    }

    /** @return enterprises of the acting person's agency; every one of them for an empty text. */
    public List<Enterprise> search(String text, int limit) {
        var agency = acting.required().agency();
        return text.isBlank() ? enterprises.of(agency).stream().limit(limit).toList() : enterprises.search(agency, text.strip(), limit);
    }

    List<SiteLine> sites(Enterprise enterprise) {
        return enterprise.sites().stream().map(site -> new SiteLine(site.name(), site.address(), sector(site.sector()), town(site.town()), site.hazards(),
                site.state(), site.hazardousProcess())).toList();
    }

    List<ChangeWords.Line> changes(UUID id) {
        return chronicle.inWords(enterprises.history(id));
    }

    List<Moment> journal(UUID id) {
        return chronicle.ofEnterprise(id);
    }

    private String sector(String code) {
        return lists.sectors().stream().filter(each -> each.code().equals(code)).map(ReferenceLists.Entry::name).findFirst().orElse(code);
    }

    private String town(UnitId unit) {
        return unit == null ? null : units.find(unit).map(Units.Unit::name).orElse(unit.value());
    }
}
