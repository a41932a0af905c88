package cn.dangchang.inspection;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.shared.MatterNumber;
import java.util.UUID;

/** The rows behind the five on-the-spot actions; the acts themselves are tasks of {@code site-inspection}. */
public interface SiteActions {
    /**
     * The acting officer verifies that a finding was rectified on the spot.
     *
     * @param afterPhoto evidence id of the picture taken afterwards
     * @throws cn.dangchang.shared.Refusal {@link InspectionGround#RECTIFIED_WITHOUT_AFTER_PHOTO}, {@link InspectionGround#VERIFIER_IS_NOT_AN_OFFICER}
     */
    void verify(UUID finding, UUID afterPhoto);

    /** Ties secured evidence to a finding that is suspected of a violation. */
    void linkEvidence(UUID finding, UUID evidence);

    /** @return a document of this visit as it would be issued now, marked 草稿. */
    byte[] preview(MatterNumber visit, DocumentKind kind);
}
