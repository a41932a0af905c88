package cn.dangchang.penalty.process;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.CaseDraft.Weight;
import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.penalty.DecisionGround;
import cn.dangchang.penalty.LegalReviewPass;
import cn.dangchang.penalty.PartyProceedings;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Drafts, proceedings and reviews as a test says they are, until those parts of the procedure are built. */
@Component
public class DraftsOfTheTests implements CaseDrafts, PartyProceedings, LegalReviewPass {
    private final Map<MatterNumber, List<CaseDraft>> drafts = new ConcurrentHashMap<>();
    private final Map<MatterNumber, Map<Integer, PartyRights>> rights = new ConcurrentHashMap<>();
    private final Set<String> passed = ConcurrentHashMap.newKeySet();
    private final Set<String> reviewers = ConcurrentHashMap.newKeySet();

    /** Seals a further version. */
    public CaseDraft sealed(MatterNumber number, Penalty... penalties) {
        var versions = drafts.computeIfAbsent(number, none -> new ArrayList<>());
        var draft = new CaseDraft(versions.size() + 1, "hash-" + number + "-" + (versions.size() + 1), LocalDate.of(2026, 3, 2), List.of(penalties));
        versions.add(draft);
        return draft;
    }

    public static Penalty penalty(int party, int fine, PenaltyKind... others) {
        var weight = new Weight(1, "aqf-097-3", "unit", "step-2", "未按照规定对从业人员进行安全生产教育和培训", "《中华人民共和国安全生产法》第二十八条第一款", "《中华人民共和国安全生产法》第九十七条第三项",
                BigDecimal.valueOf(fine), Set.of(others), null, Set.of(), "三名员工未经培训上岗，属于较重情形；当事人主动改正，依法从轻", null);
        return new Penalty(party, List.of(weight), BigDecimal.valueOf(fine), fine >= 20000, fine >= 20000, fine >= 20000, "test");
    }

    public void heard(MatterNumber number, int version, int party) {
        rights.computeIfAbsent(number, none -> new ConcurrentHashMap<>()).put(party, new PartyRights(party, version, null, "（华）应急罚告〔2026〕5号",
                LocalDate.of(2026, 3, 2), null, false, null, "已经安排培训，请求从轻处罚", LocalDate.of(2026, 3, 4), "主动改正属实，予以采纳", true, true, null, LocalDate.of(2026, 3, 5)));
    }

    public void pass(MatterNumber number, int version, PersonId reviewer) {
        passed.add(number + "/" + version);
        reviewers.add(number + "/" + reviewer.value());
    }

    @Override
    public Optional<CaseDraft> current(MatterNumber number) {
        return versions(number).stream().reduce((earlier, later) -> later);
    }

    @Override
    public List<CaseDraft> versions(MatterNumber number) {
        return List.copyOf(drafts.getOrDefault(number, List.of()));
    }

    @Override
    public void open(MatterNumber number) {}

    @Override
    public List<PartyRights> of(MatterNumber number) {
        Collection<PartyRights> known = rights.getOrDefault(number, Map.of()).values();
        return List.copyOf(known);
    }

    @Override
    public void requirePassed(MatterNumber number, int version, String hash) {
        DecisionGround.LEGAL_REVIEW_NOT_PASSED.refuseIf(!passed.contains(number + "/" + version));
    }

    @Override
    public boolean reviewedBy(MatterNumber number, PersonId person) {
        return reviewers.contains(number + "/" + person.value());
    }
}
