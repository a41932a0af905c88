package cn.dangchang.penalty.process;

import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.evidence.EvidenceStore.Incoming;
import cn.dangchang.evidence.Pictures;
import cn.dangchang.law.Violations;
import cn.dangchang.law.Violations.Offender;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.CaseFilings;
import cn.dangchang.penalty.CaseFilings.Application;
import cn.dangchang.penalty.CaseOpenings;
import cn.dangchang.penalty.CaseOpenings.Opening;
import cn.dangchang.penalty.CaseSource;
import cn.dangchang.penalty.CaseWeighings;
import cn.dangchang.penalty.CaseWeighings.Weigh;
import cn.dangchang.penalty.EvidenceKind;
import cn.dangchang.penalty.Investigations;
import cn.dangchang.penalty.Investigations.Tie;
import cn.dangchang.penalty.PartyKind;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.PenaltyCases;
import cn.dangchang.penalty.ProofElement;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays a case through the same services as the pages: every person does the own part, one transaction each. */
public final class CasePlay {
    public static final String VIOLATION = "aqf-097-3";
    public static final String RANGE = "unit";
    public static final PersonId INSPECTOR_1 = SummaryPlay.INSPECTOR_1;
    public static final PersonId INSPECTOR_2 = SummaryPlay.INSPECTOR_2;
    public static final PersonId GROUP_LEADER = SummaryPlay.GROUP_LEADER;
    public static final PersonId LEADER = SummaryPlay.LEADER;

    final ApplicationContext house;
    public MatterNumber number;

    public CasePlay(ApplicationContext house) {
        this.house = house;
    }

    /** Another authority transferred it. */
    public CasePlay transferred() {
        number = as(INSPECTOR_1, () -> house.getBean(CaseOpenings.class).open(transfer(INSPECTOR_2)));
        return this;
    }

    public static Opening transfer(PersonId second) {
        return new Opening(CaseSource.TRANSFER, "华市监移〔2026〕7号", "星河木业有限公司", "青石镇工业路1号", "未对从业人员进行安全生产教育和培训", second);
    }

    public CasePlay of(MatterNumber some) {
        number = some;
        return this;
    }

    public <T> T as(PersonId person, Supplier<T> work) {
        return house.getBean(ActingAs.class).call(person, () -> house.getBean(TransactionTemplate.class).execute(status -> work.get()));
    }

    public void as(PersonId person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    public PenaltyCaseFile file() {
        return as(LEADER, () -> house.getBean(PenaltyCases.class).find(number).orElseThrow());
    }

    public List<String> openTasks() {
        return as(LEADER, () -> house.getBean(Processes.class).tasksOf(number)).stream().map(TaskFacts::key).sorted().toList();
    }

    public void complete(PersonId person, String task, Map<String, Object> values) {
        as(person, () -> {
            var processes = house.getBean(Processes.class);
            var open = processes.tasksOf(number).stream().filter(each -> each.key().equals(task)).findFirst()
                    .orElseThrow(() -> new AssertionError("no open task " + task));
            processes.claimAndComplete(open.id(), values);
        });
    }

    public Application application(PersonId... officers) {
        return new Application("星河木业有限公司未培训案", "未按规定进行安全生产教育和培训", today(), "移送材料显示三名员工未经培训上岗", "建议立案调查", List.of(officers));
    }

    public static PenalisedParty unit() {
        return new PenalisedParty(Offender.UNIT, "星河木业有限公司", "青石镇工业路1号", null, null, "宋一", "总经理", null, null, null, null);
    }

    public static PenalisedParty head() {
        return new PenalisedParty(Offender.PERSON, "宋一", "青石镇工业路3号", null, null, null, "总经理", "男", 45, "350100198001010011", "星河木业有限公司");
    }

    public CasePlay written() {
        as(INSPECTOR_1, () -> filings().name(number, PartyKind.UNIT, unit()));
        as(INSPECTOR_1, () -> filings().write(number, application(INSPECTOR_1, INSPECTOR_2)));
        return this;
    }

    public CasePlay signed() {
        as(INSPECTOR_1, () -> filings().sign(number, INSPECTOR_1, null));
        as(INSPECTOR_2, () -> filings().sign(number, INSPECTOR_2, null));
        return this;
    }

    public CasePlay applied() {
        written().signed();
        complete(INSPECTOR_1, "apply-filing", Map.of());
        return this;
    }

    public CasePlay filed() {
        applied();
        complete(GROUP_LEADER, "review-filing", Map.of("decision", "approve"));
        complete(LEADER, "approve-filing", Map.of("decision", "approve"));
        return this;
    }

    /** One fact of one party is weighed; {@code aqf-097-4} of the unit up to 100,000 yuan. */
    public CasePlay weighed(int party, int fact, String fine, String step, String... circumstances) {
        as(INSPECTOR_1, () -> house.getBean(CaseWeighings.class).weigh(number, party, fact, weigh(fine, step, circumstances)));
        return this;
    }

    public static Weigh weigh(String fine, String step, String... circumstances) {
        return new Weigh(VIOLATION, RANGE, Set.of(), null, null, step, new BigDecimal(fine), Set.of(), null, Set.of(circumstances), "首次发现，已补做培训");
    }

    /** What is intended for the first fact of each party is weighed, at the step into which the amount falls. */
    public CasePlay intend(Penalty... penalties) {
        return intend(1, "首次发现", penalties);
    }

    public CasePlay intend(int fact, String reason, Penalty... penalties) {
        for (var each : penalties) {
            var kind = file().parties().stream().filter(party -> party.seq() == each.party()).findFirst().orElseThrow().kind();
            var weight = each.weights().get(0);
            boolean overdue = !weight.others().isEmpty();
            var violation = weight.act().startsWith("特种") ? "aqf-097-7" : "aqf-097-4";
            var range = overdue ? "unit-overdue" : kind == PartyKind.PERSON ? "person-overdue" : "unit";
            var yuan = overdue ? new BigDecimal(100_000) : each.fine();
            var steps = house.getBean(Violations.class).range(violation, range, today()).steps();
            var step = steps.stream().filter(one -> yuan.compareTo(one.lowest()) >= 0 && yuan.compareTo(one.highest()) < 0).findFirst()
                    .orElse(steps.get(steps.size() - 1)).id();
            var weigh = new Weigh(violation, range, Set.of(), null, null, step, yuan, weight.others(), overdue ? "停产停业整顿十日" : null, Set.of(), reason);
            as(INSPECTOR_1, () -> house.getBean(CaseWeighings.class).weigh(number, each.party(), fact, weigh));
        }
        return this;
    }

    /** A penalty is proposed and a leader agrees with it. */
    public CasePlay penaltyAgreed() {
        proven();
        complete(INSPECTOR_1, "investigate", Map.of("confirmed", true));
        complete(INSPECTOR_1, "conclude-investigation", Map.of("ground", "penalty", "reason", "事实清楚，证据充分，建议依法给予行政处罚"));
        complete(LEADER, "review-conclusion", Map.of("decision", "approve"));
        return this;
    }

    /** Every element of every fact is proven by a paper of the transfer. */
    public CasePlay proven() {
        return secured(ProofElement.WHO, ProofElement.WHAT, ProofElement.SERIOUSNESS);
    }

    /** A paper of the transfer says something about every fact. */
    public CasePlay secured() {
        return secured(ProofElement.WHAT);
    }

    private CasePlay secured(ProofElement... proves) {
        var paper = paper();
        file().facts().forEach(fact -> as(INSPECTOR_1, () -> house.getBean(Investigations.class).tie(number, new Tie(fact.seq(), null,
                EvidenceKind.DOCUMENTARY, "移送材料", "市场监管部门移送", paper, null, Set.of(proves)))));
        return this;
    }

    public UUID paper() {
        return as(INSPECTOR_1, () -> house.getBean(EvidenceStore.class).keep(new Incoming(number, "evidence", "移送材料.png", null, null, "局证据室"),
                new ByteArrayInputStream(Pictures.png(40, 30)))).id();
    }

    public CasePlay concluded(String ground, String correction) {
        secured();
        complete(INSPECTOR_1, "investigate", Map.of("confirmed", true));
        complete(INSPECTOR_1, "conclude-investigation", Map.of("ground", ground, "reason", "经调查核实", "correction", correction));
        return this;
    }

    public void closed() {
        complete(LEADER, "review-conclusion", Map.of("decision", "approve"));
        complete(INSPECTOR_1, "apply-case-closing", Map.of("execution", "已告知当事人"));
        complete(GROUP_LEADER, "review-case-closing", Map.of("decision", "approve"));
        complete(LEADER, "approve-case-closing", Map.of("decision", "approve"));
    }

    public CaseFilings filings() {
        return house.getBean(CaseFilings.class);
    }

    public LocalDate today() {
        return LocalDate.now(house.getBean(Clock.class));
    }
}
