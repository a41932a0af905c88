package cn.dangchang.penalty.domain.decision;

import static cn.dangchang.penalty.DecisionGround.CORRECTION_NOT_VERIFIED;
import static cn.dangchang.penalty.DecisionGround.CORRECTION_WAY_MISSING;

import cn.dangchang.penalty.CaseDecisionFile;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What follows a decision besides its execution: that the act was corrected, and that the superior was told. */
@Entity
@Table(schema = "penalty", name = "case_aftermath")
class Aftermath {
    @Id
    private String matter;
    private boolean major;
    private String corrected;
    private String way;
    private String words;
    private String verifiedBy;
    private LocalDate verifiedOn;
    private String filedWith;
    private String reference;
    private String filedBy;
    private LocalDate filedOn;

    protected Aftermath() {}

    static Aftermath of(MatterNumber number, boolean major) {
        var aftermath = new Aftermath();
        aftermath.matter = number.value();
        aftermath.major = major;
        return aftermath;
    }

    /** @param how on-site or paper; needed where there was something to correct. */
    void verified(String result, String how, String what, PersonId by, LocalDate on) {
        CORRECTION_WAY_MISSING.refuseAtIf("yes".equals(result) && (how == null || how.isBlank()), "way");
        CORRECTION_NOT_VERIFIED.refuseAtIf(what == null || what.isBlank(), "words");
        corrected = result;
        way = how;
        words = what.strip();
        verifiedBy = by.value();
        verifiedOn = on;
    }

    void filed(String with, String paper, PersonId by, LocalDate on) {
        filedWith = with;
        reference = paper;
        filedBy = by.value();
        filedOn = on;
    }

    boolean verified() {
        return verifiedOn != null;
    }

    boolean owesFiling() {
        return major && filedOn == null;
    }

    CaseDecisionFile.Aftermath view() {
        return new CaseDecisionFile.Aftermath(corrected, way, words, PersonId.orNull(verifiedBy), verifiedOn, filedWith, reference, PersonId.orNull(filedBy),
                filedOn);
    }
}
