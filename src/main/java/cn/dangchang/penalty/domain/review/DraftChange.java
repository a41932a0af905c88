package cn.dangchang.penalty.domain.review;

import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDraft.Weight;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What became of one line of a draft since it was sent before: added, removed, or changed in some fields, shown word by word.
 *
 * @param party its number; @param act as printed
 */
public record DraftChange(Kind kind, int party, String act, List<FieldChange> fields) {
    private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9.,%]+|.", Pattern.DOTALL);

    public enum Kind { ADDED, REMOVED, CHANGED }

    /** @param field key of its name */
    public record FieldChange(String field, List<Piece> pieces) {}

    public enum Fate { KEPT, ADDED, REMOVED }

    public record Piece(Fate fate, String text) {}

    /** @return the lines that differ, in the order of what is proposed now; what fell away comes last. */
    public static List<DraftChange> between(CaseDraft before, CaseDraft now) {
        var old = lines(before);
        var changes = new ArrayList<DraftChange>();
        lines(now).forEach((key, line) -> {
            var known = old.remove(key);
            if (known == null) {
                changes.add(new DraftChange(Kind.ADDED, line.party(), line.weight().act(), fields(Map.of(), words(line.weight()))));
            } else {
                var fields = fields(words(known.weight()), words(line.weight()));
                if (!fields.isEmpty()) {
                    changes.add(new DraftChange(Kind.CHANGED, line.party(), line.weight().act(), fields));
                }
            }
        });
        old.values().forEach(line -> changes.add(new DraftChange(Kind.REMOVED, line.party(), line.weight().act(), fields(words(line.weight()), Map.of()))));
        return changes;
    }

    private record Line(int party, Weight weight) {}

    private static Map<String, Line> lines(CaseDraft draft) {
        var lines = new LinkedHashMap<String, Line>();
        draft.penalties().forEach(penalty -> penalty.weights().forEach(weight ->
                lines.put(penalty.party() + " " + weight.fact() + " " + weight.violation(), new Line(penalty.party(), weight))));
        return lines;
    }

    private static Map<String, String> words(Weight weight) {
        var words = new LinkedHashMap<String, String>();
        words.put("fine", amount(weight.fine()));
        words.put("others", said(weight.othersText()));
        words.put("step", said(weight.step()));
        words.put("broken", said(weight.broken()));
        words.put("punished-by", said(weight.punishedBy()));
        words.put("circumstances", String.join("、", new TreeSet<>(weight.circumstances())));
        words.put("reason", said(weight.reason()));
        return words;
    }

    private static List<FieldChange> fields(Map<String, String> before, Map<String, String> now) {
        return (now.isEmpty() ? before : now).keySet().stream().filter(field -> !before.getOrDefault(field, "").equals(now.getOrDefault(field, "")))
                .map(field -> new FieldChange(field, pieces(before.getOrDefault(field, ""), now.getOrDefault(field, "")))).toList();
    }

    /** @return the new text with what was taken out at its place; an amount is taken out and put in as a whole. */
    static List<Piece> pieces(String before, String now) {
        var pieces = new ArrayList<Piece>();
        for (AbstractDelta<String> delta : DiffUtils.diff(tokens(before), tokens(now), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                pieces.add(new Piece(Fate.KEPT, String.join("", delta.getTarget().getLines())));
                continue;
            }
            add(pieces, Fate.REMOVED, delta.getSource().getLines());
            add(pieces, Fate.ADDED, delta.getTarget().getLines());
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).collect(Collectors.toList());
    }

    private static String amount(BigDecimal fine) {
        return fine.signum() == 0 ? "" : fine.stripTrailingZeros().toPlainString();
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
