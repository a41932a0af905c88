package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * 强制执行申请书 (行政强制法 55): signed by the head of the agency.
 *
 * @param served day of service of the decision; @param notice number of the notice before enforcement; @param noticed its day of service
 * @param materials what is enclosed; @param contact of the agency
 */
public record CourtApplicationContent(String court, Party party, String decision, LocalDate served, FineDemandContent.Sums sums, String notice,
                                      LocalDate noticed, String materials, String contact, SignatureMark head) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.one("head", head));
    }
}
