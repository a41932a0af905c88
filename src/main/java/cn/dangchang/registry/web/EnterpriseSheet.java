package cn.dangchang.registry.web;

import cn.dangchang.registry.EnterpriseCards;
import cn.dangchang.registry.EnterpriseLists;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.SharedGround;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on the page on which a party of the own agency is registered or changed. */
@Component
class EnterpriseSheet {
    private final Enterprises enterprises;
    private final EnterpriseCards cards;
    private final EnterpriseLists lists;
    private final Acting acting;

    EnterpriseSheet(Enterprises enterprises, EnterpriseCards cards, EnterpriseLists lists, Acting acting) {
        this.enterprises = enterprises;
        this.cards = cards;
        this.lists = lists;
        this.acting = acting;
    }

    /** @return the agency whose register the acting person keeps. @throws cn.dangchang.shared.Refusal {@link SharedGround#NOT_FOR_YOU} */
    AgencyId agency() {
        SharedGround.NOT_FOR_YOU.refuseIf(!cards.mayKeep());
        return acting.required().agency();
    }

    Enterprise enterprise(UUID id) {
        agency();
        return enterprises.visible(id);
    }

    void fillNew(Model model, EnterpriseForm form, SiteForm site, Map<String, String> errors) {
        model.addAttribute("form", form).addAttribute("site", site).addAttribute("errors", errors).addAttribute("choices", lists.choices(agency()));
    }

    /** @param typed what was refused, or null; it stands in the place of what is registered. */
    void fill(Model model, UUID id, Typed typed) {
        var enterprise = enterprise(id);
        var card = cards.of(id);
        model.addAttribute("enterprise", enterprise).addAttribute("card", card).addAttribute("choices", lists.choices(agency()))
                .addAttribute("form", typed != null && typed.form() instanceof EnterpriseForm form ? form : EnterpriseForm.of(enterprise))
                .addAttribute("errors", typed != null && typed.form() instanceof EnterpriseForm ? typed.errors() : Map.of())
                .addAttribute("sites", parts(enterprise.sites(), SiteForm::of, SiteForm::siteName, SiteForm.empty(), typed))
                .addAttribute("licences", parts(card.licences(), LicenceForm::of, LicenceForm::number, LicenceForm.empty(), typed))
                .addAttribute("contacts", parts(card.contacts(), ContactForm::of, ContactForm::contact, ContactForm.empty(), typed));
    }

    /** One form for each that is registered, and an empty one behind them. */
    private static <T, F extends Record> List<Part> parts(List<T> known, Function<T, F> form, Function<F, String> name, F empty, Typed typed) {
        var parts = new ArrayList<Part>();
        known.forEach(each -> parts.add(part(each, form.apply(each), name, typed)));
        boolean ofThisKind = typed != null && typed.form().getClass() == empty.getClass();
        boolean placed = parts.stream().anyMatch(part -> !part.errors().isEmpty());
        parts.add(new Part(null, ofThisKind && !placed ? typed.form() : empty, ofThisKind && !placed ? typed.errors() : Map.of()));
        return parts;
    }

    @SuppressWarnings("unchecked")
    private static <T, F extends Record> Part part(T known, F form, Function<F, String> name, Typed typed) {
        boolean mine = typed != null && typed.form().getClass() == form.getClass() && name.apply((F) typed.form()) != null
                && name.apply((F) typed.form()).strip().equals(name.apply(form));
        return new Part(known, mine ? typed.form() : form, mine ? typed.errors() : Map.of());
    }

    /** @param form what was typed; @param errors by field. */
    record Typed(Record form, Map<String, String> errors) {}

    /** @param known what is registered, or null for a new one; @param form what its form shows. */
    public record Part(Object known, Record form, Map<String, String> errors) {}
}
