package cn.dangchang.penalty.domain.investigation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the record of an act says, each kind its own part; the other parts are null. */
public record ActContent(Inquiry inquiry, Examination examination, List<Thing> things, Appraisal appraisal) {
    static final ActContent NOTHING = new ActContent(null, null, List.of(), null);

    public static ActContent of(Inquiry inquiry) {
        return new ActContent(inquiry, null, List.of(), null);
    }

    public static ActContent of(Examination examination) {
        return new ActContent(null, examination, List.of(), null);
    }

    public static ActContent sampled(List<Thing> things) {
        return new ActContent(null, null, List.copyOf(things), null);
    }

    public static ActContent of(Appraisal appraisal, List<Thing> things) {
        return new ActContent(null, null, List.copyOf(things), appraisal);
    }

    /** @param rightsRead rights and duties were read to the one asked; @param present who else was there. */
    public record Inquiry(Asked asked, boolean rightsRead, String recorder, String present, List<Line> lines) {}

    /** Who is asked; the name is the act's. */
    public record Asked(String sex, String age, String idNumber, String employer, String position, String address, String telephone) {}

    public record Line(String question, String answer) {}

    /** @param invited witness with unit and position, or null; @param sketch file of a sketch or photo, or null. */
    public record Examination(String weather, String invited, String recorder, String findings, UUID sketch) {}

    /** A line of a list of things, as the forms ask for it. */
    public record Thing(String name, String specification, String origin, String quality, String unit, String price, String quantity, String remark) {
        boolean complete() {
            return filled(name) && filled(quantity);
        }
    }

    /** @param until the day on which the opinion is expected; @param contact person of the agency with telephone. */
    public record Appraisal(String demand, LocalDate until, String contact) {}

    static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
