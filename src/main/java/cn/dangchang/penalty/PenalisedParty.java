package cn.dangchang.penalty;

import cn.dangchang.law.Violations.Offender;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * On whom a penalty is imposed (当事人), as printed.
 *
 * @param representative legal representative or person in charge of a unit; @param position theirs, or the person's own
 * @param sex, age, idNumber, employer of a person
 */
@Embeddable
public record PenalisedParty(@Enumerated(EnumType.STRING) Offender offender, String name, String address, String telephone, String postcode,
                             String representative, String position, String sex, Integer age, String idNumber, String employer) {
    public boolean isUnit() {
        return offender == Offender.UNIT;
    }

    /** @return what tells this party apart from others: a unit by its name, a person by the identity number. */
    public String identity() {
        return isUnit() ? "unit:" + name.strip() : "person:" + idNumber.strip();
    }

    /** Every particular that the decision must name. */
    public void requireComplete() {
        require(offender != null, "offender");
        require(filled(name), "name");
        require(filled(address), "address");
        if (isUnit()) {
            require(filled(representative), "representative");
        } else {
            require(filled(idNumber), "idNumber");
        }
    }

    private static void require(boolean there, String field) {
        PenaltyGround.PARTY_INCOMPLETE.refuseAtIf(!there, field);
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
