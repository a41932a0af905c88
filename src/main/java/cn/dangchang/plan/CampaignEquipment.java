package cn.dangchang.plan;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The ledger of equipment (装备台账, R-012): what a town and the agency own, and which group has it. */
public interface CampaignEquipment {
    List<Item> ledger();

    /** @param unit the town that owns it, null for the agency. */
    UUID enter(Kind kind, String label, UnitId unit);

    void issue(MatterNumber number, UUID item, String team);

    void takeBack(MatterNumber number, UUID item, String note);

    /** @return what was issued for the campaign, returned or not. */
    List<Issue> issued(MatterNumber number);

    /** @return what towns, agency and groups lack for the campaign. */
    List<Lack> lacking(MatterNumber number);

    /** Laptop, camera and stick make a town's set; printer, paper and recorder are the agency's. */
    enum Kind {
        LAPTOP(true), CAMERA(true), USB_STICK(true), PRINTER(false), PAPER(false), RECORDER(false);

        private final boolean ofTown;

        Kind(boolean ofTown) {
            this.ofTown = ofTown;
        }

        public boolean ofTown() {
            return ofTown;
        }
    }

    /** @param team who has it now, null where it lies in the store; @param campaign for which it is out. */
    record Item(UUID id, Kind kind, String label, UnitId unit, String team, MatterNumber campaign) {}

    record Issue(UUID item, Kind kind, String label, String team, LocalDate issuedOn, LocalDate returnedOn, String note) {}

    /** @param owner name of the town, the agency or the group. */
    record Lack(String owner, boolean group, List<Kind> kinds) {}
}
