package cn.dangchang.bench;

import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.inspection.VisitPlanning;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The product itself: validation, handler, rows, audit and worklist in one transaction. */
class HouseDoor implements Contender {
    private final VisitPlanning planning;
    private final Enterprises enterprises;
    private final Processes processes;
    private final RuntimeService runtime;
    private final ActingAs acting;
    private final TransactionTemplate transaction;
    private final Map<String, Authentication> logins = new ConcurrentHashMap<>();
    private final Map<String, String> claimed = new ConcurrentHashMap<>();
    private UUID site;

    HouseDoor(VisitPlanning planning, Enterprises enterprises, Processes processes, RuntimeService runtime, ActingAs acting,
              TransactionTemplate transaction) {
        this.planning = planning;
        this.enterprises = enterprises;
        this.processes = processes;
        this.runtime = runtime;
        this.acting = acting;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "through our door";
    }

    @Override
    public List<String> start(int count) {
        return java.util.stream.IntStream.range(0, count).mapToObj(i -> as("inspector-1", this::visit).value()).toList();
    }

    @Override
    public void claim(String instance, int step) {
        var task = task(instance);
        if (!task.key().equals(Steps.ALL.get(step).task())) {
            throw new IllegalStateException(instance + " stands at " + task.key());
        }
        as(Steps.ALL.get(step).person(), () -> {
            processes.claim(task.id());
            return claimed.put(instance, task.id());
        });
    }

    @Override
    public void complete(String instance, int step) {
        as(Steps.ALL.get(step).person(), () -> {
            processes.complete(claimed.get(instance), Steps.ALL.get(step).values());
            return null;
        });
    }

    @Override
    public void check(List<String> instances) {
        instances.forEach(instance -> {
            if (!task(instance).key().equals("approve-inspection-plan")) {
                throw new IllegalStateException(instance + " stands at " + task(instance).key());
            }
        });
    }

    /** @return the process variables as they stand, so that the bare engine gets the same. */
    Map<String, Object> variables(String instance) {
        return transaction.execute(status -> Map.copyOf(runtime.getVariables(task(instance).processInstance())));
    }

    private TaskFacts task(String instance) {
        return transaction.execute(status -> processes.tasksOf(new MatterNumber(instance)).get(0));
    }

    private MatterNumber visit() {
        var number = planning.propose(new ProposedVisit(site(), "HX-1", "special", null, true, null, LocalDate.now(), List.of(
                new Assignment(new PersonId("inspector-1"), MemberRole.OFFICER), new Assignment(new PersonId("inspector-2"),
                MemberRole.OFFICER)),
                new VisitBasis(BasisKind.SUPERIOR_ORDER, "BENCH-1"), "BENCH"));
        planning.planScope(number, Set.of(1, 2, 3));
        planning.planMethods(number, Set.of("site-inspection"));
        return number;
    }

    private UUID site() {
        if (site == null) {
            site = enterprises.of(new AgencyId("HX")).stream().flatMap(each -> each.sites().stream()).map(Enterprises.Site::id).findFirst()
                    .orElseThrow(() -> new IllegalStateException("no enterprise with a site"));
        }
        return site;
    }

    void register() {
        as("planner-1", () -> enterprises.register(new Enterprises.Registration(new AgencyId("HX"), "华溪县测速机械有限公司", CreditCode.completing("91371300MA0000000").value(),
                "负责人", "0539-0000000", "general", "small", List.of(new Enterprises.SiteEntry("一厂区", "青石镇工业路1号", "dust",
                new UnitId("HX-QSZ"), "涂装、危险化学品储存")))));
    }

    /** Each logs in once, as people do; the login is kept as their session keeps it. */
    private <T> T as(String person, Supplier<T> work) {
        var login = logins.computeIfAbsent(person, each -> acting.call(new PersonId(each), () -> SecurityContextHolder.getContext().getAuthentication()));
        SecurityContextHolder.setContext(new SecurityContextImpl(login));
        try {
            return transaction.execute(status -> work.get());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
