package cn.dangchang.penalty.web;

import cn.dangchang.penalty.ActKind;
import cn.dangchang.penalty.domain.investigation.ActContent;
import cn.dangchang.penalty.domain.investigation.ActContent.Appraisal;
import cn.dangchang.penalty.domain.investigation.ActContent.Asked;
import cn.dangchang.penalty.domain.investigation.ActContent.Examination;
import cn.dangchang.penalty.domain.investigation.ActContent.Inquiry;
import cn.dangchang.penalty.domain.investigation.ActContent.Line;
import cn.dangchang.penalty.domain.investigation.ActContent.Thing;
import cn.dangchang.penalty.domain.investigation.ActDraft;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the record of an act as a browser sends it; rows that were left empty are none. */
final class ActReading {
    private static final int MOST_LINES = 80;
    private static final int MOST_THINGS = 30;
    private final HttpServletRequest request;

    ActReading(HttpServletRequest request) {
        this.request = request;
    }

    ActDraft draft(ActKind kind) {
        var officers = request.getParameterValues("officers");
        return new ActDraft(kind, officers == null ? List.of() : Arrays.stream(officers).map(PersonId::new).toList(),
                Typed.read("from", said("from"), java.time.LocalDateTime::parse), Typed.read("to", said("to"), java.time.LocalDateTime::parse),
                yes("certificatesShown"), said("place"), said("who"), content(kind));
    }

    List<Thing> things() {
        return IntStream.range(0, MOST_THINGS).mapToObj(n -> new Thing(said("name" + n), said("specification" + n), said("origin" + n), said("quality" + n),
                said("unit" + n), said("price" + n), said("quantity" + n), said("remark" + n)))
                .filter(each -> each.name() != null || each.specification() != null || each.quantity() != null).toList();
    }

    String said(String name) {
        var value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    boolean yes(String name) {
        return "true".equals(request.getParameter(name));
    }

    private ActContent content(ActKind kind) {
        return switch (kind) {
            case INQUIRY -> ActContent.of(new Inquiry(new Asked(said("sex"), said("age"), said("idNumber"), said("employer"), said("position"), said("address"),
                    said("telephone")), yes("rightsRead"), said("recorder"), said("present"), lines()));
            case EXAMINATION -> ActContent.of(new Examination(said("weather"), said("invited"), said("recorder"), said("findings"),
                    Typed.id("sketch", said("drawn") == null ? said("sketch") : said("drawn"))));
            case SAMPLING -> ActContent.sampled(things());
            case APPRAISAL -> ActContent.of(new Appraisal(said("demand"), Typed.day("until", said("until")), said("contact")), things());
            case PRESERVATION -> null;
        };
    }

    private List<Line> lines() {
        return IntStream.range(0, MOST_LINES).mapToObj(n -> new Line(said("question" + n), said("answer" + n)))
                .filter(each -> each.question() != null || each.answer() != null).toList();
    }
}
