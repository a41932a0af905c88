package cn.dangchang.penalty.domain.decision;

import static cn.dangchang.penalty.DecisionGround.NOT_DECIDED;

import cn.dangchang.organisation.Officers;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 备案 and 核实改正: the superior is told of a major penalty; officers see for themselves, or by paper, that the act was corrected. */
@Service
@Transactional
public class FollowingUpDecision {
    private final CaseDoor room;
    private final DecisionBook book;
    private final DecisionClocks clocks;
    private final Officers officers;

    FollowingUpDecision(CaseDoor room, DecisionBook book, DecisionClocks clocks, Officers officers) {
        this.room = room;
        this.book = book;
        this.clocks = clocks;
        this.officers = officers;
    }

    public void file(MatterNumber number, String with, String reference) {
        room.mine(number);
        aftermath(number).filed(with.strip(), reference, room.actor(), room.today());
        clocks.end(number, DecisionClocks.FILING, "major-penalty-filed");
        room.note(number, "case-major-penalty-filed", Map.of("with", with.strip()));
    }

    /** @param way on-site or paper. @throws cn.dangchang.shared.Refusal CORRECTION_WAY_MISSING and the officers' gate */
    public void verify(MatterNumber number, String corrected, String way, String words) {
        var file = room.mine(number);
        officers.requireTwo(file.officers(), room.today());
        aftermath(number).verified(corrected, way, words, room.actor(), room.today());
        room.note(number, "case-correction-verified", Map.of("corrected", corrected));
    }

    private Aftermath aftermath(MatterNumber number) {
        return book.aftermaths().findById(number.value()).orElseThrow(NOT_DECIDED::refusal);
    }
}
