package cn.dangchang.plan;

import cn.dangchang.plan.Draws.DrawTerms;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Draws as they stand on record, to those of the agency who may see them: its offices all, an officer those in which the own name was
 * drawn.
 */
public interface DrawRecords {
    /** @return the draws, latest first. */
    List<Line> all();

    /** @throws cn.dangchang.shared.Refusal {@code SharedGround.NOT_FOR_YOU} */
    DrawView find(MatterNumber draw);

    /**
     * @return what a draw of these terms would be drawn from today, with what the house itself would exclude
     * @throws cn.dangchang.shared.Refusal as {@link Draws#commit}
     */
    Preview preview(DrawTerms terms);

    /** @return the whole record as JSON, from which {@code --recompute-draw} computes it again. */
    String export(MatterNumber draw);

    /** Computes the draw again from its record. */
    List<ReplayStep> replay(MatterNumber draw);

    /** @return a published draw, for everybody; empty where it is not published or does not exist. */
    Optional<DrawView> published(MatterNumber draw);

    /** @return what everybody may hold against a draw later, from the day of its commitment on; nothing of what is drawn. */
    Optional<Commitment> commitment(MatterNumber draw);

    /** @param frozenAt and what follows null before it happened. */
    record Commitment(MatterNumber number, AgencyId agency, DrawState state, String seedHash, Instant committedAt, String inputHash,
                      Instant frozenAt, Instant drawnAt) {}

    /**
     * @param drawn how many sites; @param unvisited how many of them were not visited on the ground of the draw, 0 unless it is
     * in force.
     */
    record Line(MatterNumber number, DrawTerms terms, DrawState state, int drawn, int unvisited, MatterNumber redrawOf,
                MatterNumber redrawnAs, String abandonReason, boolean published) {}

    record Preview(DrawView.Candidates candidates, List<DrawView.Share> shares) {}

    /**
     * @param name message key under {@code plan.draw.step.}; @param subject what it concerns, or null; @param expected as computed;
     * @param found as on record
     */
    record ReplayStep(String name, String subject, String expected, String found) {
        public boolean agrees() {
            return expected.equals(found);
        }
    }
}
