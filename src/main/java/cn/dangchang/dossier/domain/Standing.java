package cn.dangchang.dossier.domain;

import cn.dangchang.inspection.VisitStage;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands between a visit and its closing: inspection, rectification and the execution of penalties, each for itself, since
 * a fine that was paid says nothing of the hazard.
 *
 * @param findings all that were fed back; @param rectified those that are closed
 * @param reviews held or under way, latest last
 * @param blocking what is not done yet
 */
public record Standing(MatterNumber visit, VisitStage stage, LocalDate on, String handlers, int findings, int rectified, LocalDate deadline,
                       List<ReviewLine> reviews, List<Penalty> penalties, List<Blocking> blocking) {
    public boolean closed() {
        return stage == VisitStage.CLOSED || stage == VisitStage.NOT_HELD || stage == VisitStage.WITHDRAWN;
    }

    /** @param complete its opinion was issued. */
    public record ReviewLine(MatterNumber rectification, LocalDate on, String reviewers, boolean complete, long failed) {}

    /** @param kind message key; @param state message key; @param matter who took it over, null while it is only handed over. */
    public record Penalty(MatterNumber visit, String kind, String state, MatterNumber matter, boolean open) {}

    /** @param kind message key; @param matter where it is done, or null. */
    public record Blocking(String kind, MatterNumber matter) {}
}
