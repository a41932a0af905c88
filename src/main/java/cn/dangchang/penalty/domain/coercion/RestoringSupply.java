package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.PowerCutGround.COMPLIANCE_INCOMPLETE;
import static cn.dangchang.penalty.PowerCutGround.NOT_CUT;
import static cn.dangchang.penalty.PowerCutGround.RESTORATION_NOT_APPROVED;
import static cn.dangchang.penalty.PowerCutGround.RESTORATION_TIME_IMPOSSIBLE;

import cn.dangchang.penalty.CoercionFile.Ruling;
import cn.dangchang.penalty.PowerCutFile.Compliance;
import cn.dangchang.penalty.domain.CrewSigning;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Once the order is obeyed and the hazard gone the supply comes back without delay. */
@Service
@Transactional
public class RestoringSupply {
    private final PowerCutDesk desk;
    private final PowerCutPapers papers;
    private final CrewSigning signing;
    private final ApplyingForPowerCut applying;

    RestoringSupply(PowerCutDesk desk, PowerCutPapers papers, CrewSigning signing, ApplyingForPowerCut applying) {
        this.desk = desk;
        this.papers = papers;
        this.signing = signing;
        this.applying = applying;
    }

    /** Two officers of the matter saw that the order is obeyed. */
    public void comply(MatterNumber number, LocalDate on, String words) {
        var stop = desk.mine(number);
        NOT_CUT.refuseIf(stop.view().cut() == null);
        COMPLIANCE_INCOMPLETE.refuseAtIf(on == null || on.isAfter(desk.today()) || on.isBefore(stop.view().cut().cutAt().toLocalDate()), "compliedOn");
        COMPLIANCE_INCOMPLETE.refuseAtIf(words == null || words.isBlank(), "words");
        signing.requireTwoOf(stop.origin().crew(), stop.origin().officers().stream().map(PersonId::new).toList(), desk.today());
        stop.comply(new Compliance(on, words.strip(), List.copyOf(stop.origin().officers())));
        desk.note(number, "power-cut-complied", Map.of("on", on));
    }

    /** 恢复供电（供应民用爆炸物品）通知书 was given, and the supply came back in that minute. */
    public void restore(MatterNumber number, LocalDateTime at) {
        var stop = desk.mine(number);
        RESTORATION_NOT_APPROVED.refuseIf(stop.view().ruling("restoration").filter(Ruling::approved).isEmpty());
        RESTORATION_TIME_IMPOSSIBLE.refuseAtIf(at == null || at.isAfter(desk.minute()) || at.isBefore(stop.view().cut().cutAt()), "restoredAt");
        stop.restore(at);
        var issued = papers.restoration(stop, desk.today());
        stop.keep(issued);
        applying.end(stop, "restored", Map.of("at", at));
    }
}
