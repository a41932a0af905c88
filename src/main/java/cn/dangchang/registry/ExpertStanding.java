package cn.dangchang.registry;

import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Whether an expert of the pool may be used, and where not: suspension, and ties to enterprises for which the expert withdraws (回避). */
public interface ExpertStanding {
    /** Done by who keeps the register. @throws cn.dangchang.shared.Refusal {@link RegistryGround}, {@code SharedGround.NOT_FOR_YOU} */
    void suspend(PersonId expert, String reason);

    void resume(PersonId expert, String reason);

    /** @return null while the expert may be used. */
    Suspension suspension(PersonId expert);

    /** Ties that count or counted, the newest first; those entered in error are left out. */
    List<Tie> ties(PersonId expert);

    /**
     * Entered by who keeps the register, or declared by the expert.
     *
     * @param enterprise credit code or full name of an enterprise of the register, else {@link RegistryGround#TIE_TO_UNKNOWN_ENTERPRISE}
     * @param until last day, null while it lasts
     */
    UUID declare(PersonId expert, String enterprise, Kind kind, LocalDate since, LocalDate until, String note);

    /** Strikes out what was entered in error; only who keeps the register. */
    void strike(PersonId expert, UUID tie, String reason);

    /** @return whether the acting person may declare ties of the expert. */
    boolean mayDeclare(PersonId expert);

    /** 任职, 为其提供有偿服务, 其他利害关系. */
    enum Kind {
        EMPLOYED, PAID_SERVICE, INTEREST;

        public String key() {
            return "registry.tie." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    record Tie(UUID id, UUID enterprise, String enterpriseName, Kind kind, LocalDate since, LocalDate until, String note, Instant declaredAt) {}

    record Suspension(Instant since, PersonId by, String reason) {}
}
