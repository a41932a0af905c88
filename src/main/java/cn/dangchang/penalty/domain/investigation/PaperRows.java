package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.documents.Party;
import cn.dangchang.documents.ThingRow;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.investigation.ActContent.Thing;
import java.util.List;

/** Parties and things as papers print them. */
final class PaperRows {
    private PaperRows() {}

    /** @param seq null for the first party. */
    static Party party(PenaltyCaseFile file, Integer seq) {
        var party = file.parties().stream().filter(each -> seq == null || each.seq() == seq).findFirst().orElseThrow().particulars();
        return new Party(party.name(), party.address(), party.representative(), party.position(), party.telephone());
    }

    static List<ThingRow> things(List<Thing> things) {
        return things.stream().map(each -> new ThingRow(each.name(), each.specification(), each.origin(), each.quality(), each.unit(), each.price(),
                each.quantity(), each.remark())).toList();
    }
}
