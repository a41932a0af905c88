package cn.dangchang.dossier.domain;

import cn.dangchang.inspection.FindingView;
import cn.dangchang.rectification.RectificationFile.Item;
import cn.dangchang.rectification.RectificationFile.Result;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;

/** A finding with everything that became of it. */
public record FindingFile(FindingView finding, String verifier, List<Pursuit> pursuits, List<Moment> history) {
    /** Where it is being rectified. */
    public record Pursuit(MatterNumber rectification, Item item, List<Reviewed> reviews) {}

    /** @param opinion id and number of the issued opinion, null while it is being prepared. */
    public record Reviewed(LocalDate on, Result result, String reviewers, java.util.UUID opinion, String opinionNumber) {}
}
