package cn.dangchang.penalty.web;

import cn.dangchang.penalty.domain.investigation.ActContent;
import cn.dangchang.penalty.domain.investigation.ActContent.Thing;
import cn.dangchang.penalty.domain.investigation.InvestigationReading.ActSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The record of an act as its form shows it: values by field. */
final class ActFields {
    private ActFields() {}

    static Map<String, Object> of(ActSheet sheet) {
        var values = new HashMap<String, Object>();
        var act = sheet.act();
        values.put("officers", act.officers().stream().map(each -> each.value()).toList());
        values.put("from", act.from());
        values.put("to", act.to());
        values.put("certificatesShown", act.certificatesShown());
        values.put("place", act.place());
        values.put("who", act.who());
        content(sheet.content(), values);
        return values;
    }

    static void things(List<Thing> things, Map<String, Object> values) {
        for (int n = 0; n < things.size(); n++) {
            var thing = things.get(n);
            values.put("name" + n, thing.name());
            values.put("specification" + n, thing.specification());
            values.put("origin" + n, thing.origin());
            values.put("quality" + n, thing.quality());
            values.put("unit" + n, thing.unit());
            values.put("price" + n, thing.price());
            values.put("quantity" + n, thing.quantity());
            values.put("remark" + n, thing.remark());
        }
    }

    private static void content(ActContent content, Map<String, Object> values) {
        things(content.things(), values);
        if (content.inquiry() != null) {
            inquiry(content.inquiry(), values);
        }
        if (content.examination() != null) {
            values.put("weather", content.examination().weather());
            values.put("invited", content.examination().invited());
            values.put("recorder", content.examination().recorder());
            values.put("findings", content.examination().findings());
            values.put("sketch", content.examination().sketch());
        }
        if (content.appraisal() != null) {
            values.put("demand", content.appraisal().demand());
            values.put("until", content.appraisal().until());
            values.put("contact", content.appraisal().contact());
        }
    }

    private static void inquiry(ActContent.Inquiry inquiry, Map<String, Object> values) {
        var asked = inquiry.asked();
        values.put("sex", asked.sex());
        values.put("age", asked.age());
        values.put("idNumber", asked.idNumber());
        values.put("employer", asked.employer());
        values.put("position", asked.position());
        values.put("address", asked.address());
        values.put("telephone", asked.telephone());
        values.put("rightsRead", inquiry.rightsRead());
        values.put("recorder", inquiry.recorder());
        values.put("present", inquiry.present());
        for (int n = 0; n < inquiry.lines().size(); n++) {
            values.put("question" + n, inquiry.lines().get(n).question());
            values.put("answer" + n, inquiry.lines().get(n).answer());
        }
    }
}
