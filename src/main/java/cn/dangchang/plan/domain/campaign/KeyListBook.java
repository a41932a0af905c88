package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.KeyLists;
import cn.dangchang.registry.Codes;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the lists of key enterprises: nothing of a list is taken in while a line of it fits nothing. */
@Service
@Transactional
class KeyListBook implements KeyLists {
    private static final Role[] KEEPERS = {Role.COORDINATOR, Role.PLANNER};

    private final CampaignScope scope;
    private final KeyListRows rows;
    private final Enterprises enterprises;

    KeyListBook(CampaignScope scope, KeyListRows rows, Enterprises enterprises) {
        this.scope = scope;
        this.rows = rows;
        this.enterprises = enterprises;
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyList> all() {
        return rows.of(scope.actor().agency());
    }

    @Override
    @Transactional(readOnly = true)
    public KeyList find(UUID id) {
        return rows.find(scope.actor().agency(), id).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    @Override
    public UUID paste(String name, Kind kind, String source, String text) {
        var agency = scope.require(KEEPERS).agency();
        var register = enterprises.of(agency);
        var entries = new ArrayList<Entry>();
        var unknown = new ArrayList<Integer>();
        var lines = (text == null ? "" : text).lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            var line = KeyListLine.of(lines.get(at), entries.size() + 1);
            if (line != null) {
                var found = register.stream().filter(line::names).findFirst();
                found.ifPresent(each -> entries.addAll(of(each, line.position(), line.remark())));
                if (found.isEmpty()) {
                    unknown.add(at + 1);
                }
            }
        }
        CampaignGround.KEY_LIST_LINES_UNKNOWN.refuseAtIf(!unknown.isEmpty(), "lines", unknown.stream().map(String::valueOf).reduce((one,
                two) -> one + "、" + two)
                .orElse(""));
        return keep(agency, name, kind, source, entries, "lines");
    }

    @Override
    public UUID gather(String name, Kind kind, String source, Filter filter) {
        var agency = scope.require(KEEPERS).agency();
        var entries = new ArrayList<Entry>();
        for (var enterprise : enterprises.of(agency)) {
            int position = (int) entries.stream().map(Entry::enterprise).distinct().count() + 1;
            of(enterprise, position, "").stream().filter(entry -> fits(entry, enterprise, filter)).forEach(entries::add);
        }
        return keep(agency, name, kind, source, entries, "sector");
    }

    private UUID keep(AgencyId agency, String name, Kind kind, String source, List<Entry> entries, String field) {
        CampaignGround.required(name, "name");
        CampaignGround.required(source, "source");
        CampaignGround.KEY_LIST_EMPTY.refuseAtIf(entries.isEmpty(), field);
        var list = new KeyList(UUID.randomUUID(), name.strip().replaceAll("^《|》$", ""), kind, source.strip(), scope.now(), entries);
        rows.add(agency, list, scope.actor().person());
        return list.id();
    }

    private static boolean fits(Entry entry, Enterprise enterprise, Filter filter) {
        return fits(filter.sector(), entry.sector()) && fits(filter.town(), entry.town()) && fits(filter.riskLevel(),
                enterprise.riskLevel())
                && fits(filter.size(), enterprise.size());
    }

    private static boolean fits(String wanted, String there) {
        return wanted == null || wanted.isBlank() || Codes.of(wanted).equals(Codes.of(there));
    }

    private static List<Entry> of(Enterprise enterprise, int position, String remark) {
        return enterprise.sites().stream().map(site -> new Entry(position, site.id(), enterprise.id(), enterprise.name(), site.name(),
                site.sector(),
                site.town() == null ? null : site.town().value(), remark)).toList();
    }
}
