package cn.dangchang.documents.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines: no mark that closes begins a line, none that opens ends one, words and numbers stay whole. */
final class LineBreaker {
    private final Face body;
    private final Face bold;
    private final float size;

    LineBreaker(FontRack.Faces faces, float size) {
        this.body = faces.body();
        this.bold = faces.title();
        this.size = size;
    }

    List<TextLine> lines(List<Run> runs, float width, float indent) {
        var lines = new ArrayList<TextLine>();
        var line = new ArrayList<Atom>();
        float free = width - indent;
        float left = free;
        float lineIndent = indent;
        for (var atom : atoms(runs, width)) {
            if (atom.text().equals("\n")) {
                lines.add(new TextLine(List.copyOf(line), lineIndent, true));
                line.clear();
                left = free;
                lineIndent = indent;
                continue;
            }
            if (atom.width() > left && !line.isEmpty() && !atom.space()) {
                var rest = carried(line, atom);
                lines.add(new TextLine(trimmed(line), lineIndent, false));
                line = new ArrayList<>(rest);
                lineIndent = 0;
                left = width - (float) rest.stream().mapToDouble(Atom::width).sum();
            }
            line.add(atom);
            left -= atom.width();
        }
        lines.add(new TextLine(List.copyOf(line), lineIndent, true));
        return lines;
    }

    /** Takes from the line's end what has to stand beside the next atom. */
    private static List<Atom> carried(List<Atom> line, Atom next) {
        var rest = new ArrayList<Atom>();
        var first = next;
        while (line.size() > 1 && (!first.mayBegin() || !line.get(line.size() - 1).mayEnd())) {
            first = line.remove(line.size() - 1);
            rest.add(0, first);
        }
        return rest;
    }

    private static List<Atom> trimmed(List<Atom> line) {
        int end = line.size();
        while (end > 1 && line.get(end - 1).space() && !line.get(end - 1).filled()) {
            end--;
        }
        return List.copyOf(line.subList(0, end));
    }

    private List<Atom> atoms(List<Run> runs, float width) {
        var atoms = new ArrayList<Atom>();
        for (var run : runs) {
            int[] points = run.text().codePoints().toArray();
            for (int at = 0; at < points.length;) {
                int end = at + 1;
                while (wordly(points[at]) && end < points.length && wordly(points[end]) && width(points, at, end + 1, run) <= width) {
                    end++;
                }
                atoms.add(new Atom(new String(points, at, end - at), points[at] == '\n' ? 0 : width(points, at, end, run), run.filled(), run.bold()));
                at = end;
            }
        }
        return atoms;
    }

    private float width(int[] points, int from, int to, Run run) {
        return (run.bold() ? bold : body).width(new String(points, from, to - from)) * size;
    }

    private static boolean wordly(int point) {
        return point < 0x250 && point != '\n' && !Character.isWhitespace(point) && point != '/' && (Character.isLetterOrDigit(point) || ".-_@:#&+,%()".indexOf(point) >= 0);
    }
}
