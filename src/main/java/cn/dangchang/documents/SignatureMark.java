package cn.dangchang.documents;

import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Signature;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A signature as printed.
 *
 * @param certificate number of the enforcement certificate, or null
 * @param image evidence id of the signature's picture, or null where an account, a PIN or paper stands for it
 * @param reason why the party refused to sign, else null
 * @param witness who witnessed the refusal, else null (a video was taken)
 */
public record SignatureMark(String name, String certificate, Method method, UUID image, LocalDate on, String reason, String witness) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** @param certificate number of the enforcement certificate valid on the day, or null. */
    public static SignatureMark of(Signature signature, String certificate) {
        boolean picture = signature.method() != Method.REFUSED;
        return new SignatureMark(signature.name(), certificate, signature.method(), picture ? signature.image() : null,
                LocalDate.ofInstant(signature.at(), ZONE), signature.reason(), signature.witness());
    }

    public boolean refused() {
        return method == Method.REFUSED;
    }
}
