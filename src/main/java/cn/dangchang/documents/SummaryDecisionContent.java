package cn.dangchang.documents;

import java.math.BigDecimal;
import java.util.List;

/**
 * 行政（当场）处罚决定书, for a unit or a person (行政处罚法 52). The remedy comes with the document: reconsideration first (行政复议法 23).
 *
 * @param facts and {@code evidence} as told to the party; @param place where the act was found
 * @param collection why the fine is collected on the spot, or null where it is paid at a bank
 * @param account where it is paid otherwise
 */
public record SummaryDecisionContent(Penalised party, String facts, String evidence, String place, List<Charge> charges, String collection,
                                     String account, List<SignatureMark> signedByOfficers, SignatureMark signedByParty) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers), SignaturePlace.party(signedByParty));
    }

    public BigDecimal fine() {
        return charges.stream().map(Charge::fine).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param broken bases that were broken, as printed; @param fine zero for a warning alone. */
    public record Charge(String act, String broken, String punishedBy, boolean warning, BigDecimal fine) {}

    /** @param unit whether it is a unit; a person has sex, age, identity number and employer instead of a representative. */
    public record Penalised(boolean unit, String name, String address, String postcode, String telephone, String representative, String position,
                            String sex, String age, String idNumber, String employer) {}
}
