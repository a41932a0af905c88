package cn.dangchang.plan.domain.register;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.plan.RegisterGround;
import cn.dangchang.plan.Registers;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the registers of every agency, each seen by its own agency alone. */
@Service
@Transactional
class RegisterOffice implements Registers {
    private final RegisterKinds kinds;
    private final RegisterEntries entries;
    private final RegisterChoices choices;
    private final Acting acting;
    private final Notebook notebook;

    RegisterOffice(RegisterKinds kinds, RegisterEntries entries, RegisterChoices choices, Acting acting, Notebook notebook) {
        this.kinds = kinds;
        this.entries = entries;
        this.choices = choices;
        this.acting = acting;
        this.notebook = notebook;
    }

    @Override
    public List<Kind> kinds() {
        return kinds.all();
    }

    @Override
    public Kind kind(String code) {
        return kinds.required(code);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> of(String kind, int year) {
        return rows(kind, year).stream().map(RegisterEntry::view).sorted(Comparator.comparing(each -> each.withdrawnFor() != null)).toList();
    }

    private List<RegisterEntry> rows(String kind, int year) {
        return entries.findByAgencyAndKindAndDayBetweenOrderByDayDescEnteredAtDesc(acting.required().agency().value(), kinds.required(kind).code(),
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Override
    @Transactional(readOnly = true)
    public Entry find(UUID id) {
        return own(id).view();
    }

    @Override
    public UUID enter(String code, Draft draft) {
        var kind = kinds.required(code);
        var actor = keeper(kind);
        var checked = checked(kind, draft, null);
        var entry = entries.save(new RegisterEntry(actor.agency(), code, checked, actor.person(), notebook.clock().instant()));
        notebook.write(entry, "register-entered");
        return entry.id();
    }

    @Override
    public void correct(UUID id, int version, Draft draft) {
        var entry = own(id);
        var kind = kinds.required(entry.kind());
        var actor = keeper(kind);
        entry.correct(version, checked(kind, draft, id), actor.person(), notebook.clock().instant());
        notebook.write(entry, "register-corrected");
    }

    @Override
    public void withdraw(UUID id, String reason) {
        var entry = own(id);
        keeper(kinds.required(entry.kind()));
        entry.withdraw(reason);
        notebook.write(entry, "register-withdrawn");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> tally(String code, int year) {
        var kind = kinds.required(code);
        var agency = acting.required().agency();
        return kind.tally() == null ? List.of() : new Tallying(kind, choices.listed(kind, agency), choices.words(kind, agency)).of(of(code, year));
    }

    @Override
    public boolean mayKeep(Kind kind) {
        return acting.required().roles().stream().anyMatch(kind.keepers()::contains);
    }

    private Draft checked(Kind kind, Draft draft, UUID itself) {
        var agency = acting.required().agency();
        var checked = new FieldCheck(kind, choices.allowed(kind, agency)).checked(draft);
        if (kind.code().equals(RosterByRegister.KIND)) {
            notebook.oneAtATime(kind.code() + agency);
            RegisterGround.DUTY_IS_TAKEN.refuseAtIf(entries.findByAgencyAndKindOrderByDay(agency.value(), kind.code()).stream()
                    .anyMatch(each -> !each.id().equals(itself) && each.meets(checked)), "day");
        }
        return checked;
    }

    private Actor keeper(Kind kind) {
        SharedGround.NOT_FOR_YOU.refuseIf(!mayKeep(kind));
        return acting.required();
    }

    private RegisterEntry own(UUID id) {
        return entries.findById(id).filter(each -> each.belongsTo(acting.required().agency())).orElseThrow(RegisterGround.NO_SUCH_ENTRY::refusal);
    }

    /** Writes down who changed what. */
    @Component
    record Notebook(AuditTrail trail, Clock clock, JdbcClient sql) {
        /** Until the end of the transaction nobody else passes here with the same name. */
        void oneAtATime(String name) {
            sql.sql("select pg_advisory_xact_lock(hashtext(:name))").param("name", name).query((row, at) -> at).list();
        }

        void write(RegisterEntry entry, String fact) {
            trail.record(Chain.setting("register-" + entry.kind()), "plan." + fact, Map.of("entry", entry.id().toString()));
        }
    }
}
