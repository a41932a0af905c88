package cn.dangchang.penalty.domain.review;

import java.util.ArrayList;
import java.util.List;

/** The automatic check of the procedure: each item green, red, or for a person to look at, with the reasons. It decides nothing. */
public final class ProcedureCheck {
    private ProcedureCheck() {}

    /** @return one result for each item, in the order of the items. */
    public static List<Result> of(Dossier dossier) {
        var investigation = new InvestigationRules(dossier);
        var hearing = new PartyRules(dossier);
        var merits = new MeritRules(dossier);
        return List.of(investigation.officers(), investigation.recusal(), investigation.filingFirst(), investigation.evidence(), hearing.notice(),
                hearing.defence(), hearing.hearing(), merits.competence(), merits.limitation(), merits.range(), merits.term());
    }

    public record Result(ProcedureItem item, Verdict verdict, List<Reason> reasons) {}

    /** @param key of the message without {@code penalty.review.why.} */
    public record Reason(String key, List<Object> values) {
        static Reason of(String key, Object... values) {
            return new Reason(key, List.of(values));
        }
    }

    /** Collects what speaks against an item. */
    static final class Look {
        private final ProcedureItem item;
        private final List<Reason> wrong = new ArrayList<>();
        private final List<Reason> open = new ArrayList<>();

        Look(ProcedureItem item) {
            this.item = item;
        }

        Look wrongIf(boolean broken, String key, Object... values) {
            if (broken) {
                wrong.add(Reason.of(key, values));
            }
            return this;
        }

        Look openIf(boolean unclear, String key, Object... values) {
            if (unclear) {
                open.add(Reason.of(key, values));
            }
            return this;
        }

        /** @param key what is said where nothing speaks against it. */
        Result orGood(String key, Object... values) {
            if (wrong.isEmpty() && open.isEmpty()) {
                return new Result(item, Verdict.GREEN, List.of(Reason.of(key, values)));
            }
            var reasons = new ArrayList<>(wrong);
            reasons.addAll(open);
            return new Result(item, wrong.isEmpty() ? Verdict.PERSON : Verdict.RED, List.copyOf(reasons));
        }
    }
}
