package cn.dangchang.plan;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Money;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Tip-offs (举报): anybody may report a hazard or a violation (安全生产法第七十三条、第七十四条). Each is assessed, looked into, answered inside its term, and rewarded where
 * it proves true. Who reported is readable only by those who handle it, and each reading is on record.
 */
public interface TipOffs {
    /** Ways in which a tip-off arrives, as a person at the telephone looks for them. */
    List<String> CHANNELS = List.of("telephone", "network", "wechat", "letter", "visit", "transferred");
    /** Where it comes from. */
    List<String> SOURCES = List.of("public", "employee", "deputies", "organisations", "media", "department", "superior");

    /**
     * Registers a tip-off and starts its process at assess-tip-off.
     *
     * @throws cn.dangchang.shared.Refusal {@link TipOffGround}, {@code SharedGround.NOT_FOR_YOU} for administrators and experts
     */
    MatterNumber register(Report report, Informant informant);

    /** Gives it to another group; open until it is decided. @throws cn.dangchang.shared.Refusal {@link TipOffGround#NO_SUCH_GROUP} */
    void assign(MatterNumber tipOff, String team);

    /** @return the tip-offs that the acting person may see, the latest first. */
    List<TipOff> all(int year);

    /** @throws cn.dangchang.shared.Refusal {@code SharedGround.NOT_FOR_YOU} for who may not see it. */
    TipOff find(MatterNumber tipOff);

    /** Tells who reported, and writes down that this person asked. @throws cn.dangchang.shared.Refusal {@link TipOffGround#ANONYMOUS}, NOT_FOR_YOU */
    Informant informant(MatterNumber tipOff);

    /** Asks for more time to look into it. @throws cn.dangchang.shared.Refusal {@link TipOffGround#EXTENSION_ALREADY_ASKED}, {@link TipOffGround#NOT_UNDER_WAY} */
    void askForExtension(MatterNumber tipOff, String reason);

    /**
     * @param channel one of {@link #CHANNELS}
     * @param source one of {@link #SOURCES}
     * @param enterprise null where the register does not know it; then {@code place} says where
     * @param fatality whether a concealed death is reported, which the government of the county looks into (安全生产法第七十三条)
     * @param team the group that shall look into it
     */
    record Report(String channel, String source, UUID enterprise, String place, String sector, String content, boolean fatality, String team) {}

    /** @param name null together with the telephone for an anonymous tip-off. */
    record Informant(String name, String telephone, String address) {
        public boolean isAnonymous() {
            return (name == null || name.isBlank()) && (telephone == null || telephone.isBlank()) && (address == null || address.isBlank());
        }
    }

    /** @param enterpriseName in words, or the place; @param visits those that rest on it; @param reward null where none was decided. */
    record TipOff(MatterNumber number, AgencyId agency, Report report, String enterpriseName, boolean anonymous, Stage stage, Result result,
                  String opinion, String authority, LocalDate repliedOn, String reply, Money reward, PersonId registeredBy, Instant receivedAt,
                  LocalDate due, List<MatterNumber> visits, String processInstance) {
        public boolean open() {
            return stage != Stage.CLOSED;
        }
    }

    enum Stage { RECEIVED, UNDER_WAY, VERIFIED, ANSWERING, REWARDING, CLOSED;
        public String key() {
            return "plan.tip-off.stage." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    enum Result { ESTABLISHED, PARTLY, UNFOUNDED, NOT_ACCEPTED, TRANSFERRED;
        public String key() {
            return "plan.tip-off.result." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public boolean proved() {
            return this == ESTABLISHED || this == PARTLY;
        }
    }
}
