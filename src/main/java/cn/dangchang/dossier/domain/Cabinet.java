package cn.dangchang.dossier.domain;

import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.worklist.Matters;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes out what the acting person may see; what one may not see is not told apart from what does not exist. */
@Component
@Transactional(readOnly = true)
public class Cabinet {
    private final Matters matters;
    private final Acting acting;

    Cabinet(Matters matters, Acting acting) {
        this.matters = matters;
        this.acting = acting;
    }

    /** @throws cn.dangchang.shared.Refusal {@link SharedGround#NOT_FOR_YOU} */
    public Opened open(String number) {
        return find(number).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    /** @param number whatever somebody typed or a module linked to; null and nonsense are not found. */
    public Optional<Opened> find(String number) {
        if (!MatterNumber.fits(number) || !known(number)) {
            return Optional.empty();
        }
        var matter = new MatterNumber(number);
        var actor = acting.required();
        return matters.subject(matter, actor).map(subject -> new Opened(matter, subject, subject.summary(matter), actor));
    }

    private static boolean known(String number) {
        try {
            return new MatterNumber(number).kind() != null;
        } catch (IllegalArgumentException noSuchKind) {
            return false;
        }
    }
}
