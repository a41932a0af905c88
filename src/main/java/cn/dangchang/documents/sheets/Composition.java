package cn.dangchang.documents.sheets;

import cn.dangchang.documents.OfficerLine;
import cn.dangchang.documents.Opinion;
import cn.dangchang.documents.Party;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.documents.layout.Align;
import cn.dangchang.documents.layout.Grid.Cell;
import cn.dangchang.documents.layout.Sheet;
import cn.dangchang.documents.layout.Signed;
import cn.dangchang.documents.layout.Style;
import cn.dangchang.organisation.Units.Agency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A document being written: its sheet, its wording, and the parts that many kinds share. */
final class Composition {
    private static final float LAST_WORDS = 96;
    private static final float SEAL = 84;

    final Sheet sheet;
    final Wording wording;
    final Agency agency;
    private final Function<UUID, byte[]> pictures;

    Composition(Sheet sheet, Wording wording, Agency agency, Function<UUID, byte[]> pictures) {
        this.sheet = sheet;
        this.wording = wording;
        this.agency = agency;
        this.pictures = pictures;
    }

    /** The two title lines with their rule, and the number where there is one. */
    void heading(String number) {
        sheet.paragraph(wording.say("heading"), Style.HEADING).paragraph(wording.say("title"), Style.HEADING).rule();
        if (number != null) {
            sheet.paragraph(number, Style.NUMBER);
        }
        sheet.space(4).continued(next -> next.paragraph(wording.text("continued", Map.of("title", wording.say("title"))), Style.NUMBER).space(4));
    }

    void say(String key, Map<String, ?> values) {
        sheet.paragraph(wording.runs(key, values), Style.BODY);
    }

    void say(String key) {
        say(key, Map.of());
    }

    void numbered(int number, String text) {
        sheet.paragraph(wording.text("number", Map.of("n", number, "text", text)), Style.BODY);
    }

    void addressee(Party party) {
        sheet.paragraph(wording.runs("party-line", Map.of("party", party.name())), Style.FLUSH);
    }

    /** Before the last words: turns the page rather than leave signatures and seal on one without any text. */
    void lastWords(List<SignatureMark> officers, SignatureMark party) {
        ending(marks(officers, party));
    }

    Sheet ending(List<Signed> marks) {
        return sheet.keep(LAST_WORDS + SEAL + sheet.tall(marks));
    }

    void remedy(List<SignatureMark> officers, SignatureMark party) {
        lastWords(officers, party);
        say("remedy", Map.of("government", agency.government(), "court", agency.court()));
    }

    String bases(String bases) {
        return bases == null || bases.isBlank() ? "" : wording.text("bases", Map.of("bases", bases));
    }

    /** The officers' and the party's places, kept together with the seal that follows: a seal never stands on a page of its own. */
    void signatures(List<SignatureMark> officers, SignatureMark party) {
        var marks = marks(officers, party);
        sheet.space(8).keep(SEAL + sheet.tall(marks)).signed(marks);
    }

    private List<Signed> marks(List<SignatureMark> officers, SignatureMark party) {
        var marks = places("officers", officers, 2);
        marks.add(place("party", party));
        return marks;
    }

    void seal(LocalDate on) {
        sheet.space(8).keep(80).paragraph(agency.name() + wording.say("seal"), Style.RIGHT).paragraph(wording.day(on), Style.RIGHT);
    }

    void copies() {
        sheet.space(6).paragraph(wording.say("copies"), Style.NOTE);
    }

    void blank() {
        sheet.paragraph(wording.say("blank"), new Style(10.5f, 22, 0, Align.CENTER));
    }

    List<Signed> places(String key, List<SignatureMark> marks, int atLeast) {
        var places = new ArrayList<Signed>();
        if (marks != null) {
            marks.forEach(mark -> places.add(place(key, mark)));
        }
        while (places.size() < atLeast) {
            places.add(place(key, null));
        }
        return places;
    }

    Signed place(String key, SignatureMark mark) {
        var label = wording.say(key);
        if (mark == null) {
            return new Signed(label, null, null, wording.say("blank-date"));
        }
        return new Signed(label, picture(mark), mark.name(), after(mark));
    }

    /** @return the signature's picture, or null where an account, a PIN, paper or a refusal stands for it. */
    byte[] picture(SignatureMark mark) {
        return mark == null || mark.image() == null || mark.refused() ? null : pictures.apply(mark.image());
    }

    private String after(SignatureMark mark) {
        var parts = new ArrayList<String>();
        if (mark.certificate() != null) {
            parts.add(wording.text("certificate", Map.of("number", mark.certificate())));
        }
        if (mark.refused()) {
            parts.add(refusal(mark));
        } else if (mark.method() != null && picture(mark) == null) {
            switch (mark.method()) {
                case ACCOUNT -> parts.add(wording.say("account"));
                case PIN -> parts.add(wording.say("pin"));
                default -> parts.add(wording.say("on-paper"));
            }
        }
        parts.add(wording.day(mark.on()));
        return String.join("\u3000", parts);
    }

    String refusal(SignatureMark mark) {
        return mark.witness() == null ? wording.text("refused-video", Map.of("reason", mark.reason()))
                : wording.text("refused", Map.of("reason", mark.reason(), "witness", mark.witness()));
    }

    String officers(List<OfficerLine> officers) {
        return wording.list(officers.stream().map(officer -> wording.text("officer",
                Map.of("name", officer.name(), "certificate", officer.certificate() == null ? "" : officer.certificate()))).toList());
    }

    Cell label(String key) {
        return Cell.label(wording.say(key));
    }

    /** An opinion with its giver and day at the right; empty to be filled in by hand where it was not given. */
    Cell opinion(Opinion opinion) {
        return opinion == null ? Cell.of("") : Cell.of(opinion.text()).then(wording.text("opinion-sign",
                Map.of("name", opinion.name(), "on", wording.day(opinion.on()))), Align.RIGHT);
    }
}
