package cn.dangchang.documents.layout;

import cn.dangchang.documents.DocumentsGround;
import java.text.Normalizer;
import java.util.List;

/** Text made ready for paper. A character without a glyph is a refusal, never a blank. */
final class PrintableText {
    private static final char BOM = '\ufeff';
    private static final char ZERO_WIDTH_SPACE = '\u200b';

    private final FontRack.Faces faces;
    private final String document;

    PrintableText(FontRack.Faces faces, String document) {
        this.faces = faces;
        this.document = document;
    }

    List<Run> of(List<Run> runs) {
        return runs.stream().map(run -> new Run(of(run.text(), run.bold()), run.filled(), run.bold())).toList();
    }

    String of(String text, boolean bold) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').replace('\u00a0', ' ')
                .replace(String.valueOf(BOM), "").replace(String.valueOf(ZERO_WIDTH_SPACE), "");
        var face = bold ? faces.title() : faces.body();
        plain.codePoints().filter(point -> point != '\n' && !face.has(point)).findFirst().ifPresent(point -> {
            throw DocumentsGround.CHARACTER_CANNOT_BE_PRINTED.refusal(Character.toString(point), "U+%04X".formatted(point), document);
        });
        return plain;
    }
}
