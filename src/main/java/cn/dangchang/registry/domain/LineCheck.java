package cn.dangchang.registry.domain;

import cn.dangchang.registry.SupervisedCategory;
import cn.dangchang.registry.Contacts.ContactEntry;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises.Profile;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.registry.IdentityNumber;
import cn.dangchang.registry.Licences.LicenceEntry;
import cn.dangchang.registry.Masked;
import cn.dangchang.registry.PartyKind;
import cn.dangchang.registry.SiteState;
import cn.dangchang.registry.Standardisation;
import cn.dangchang.registry.domain.sheet.Column;
import cn.dangchang.registry.domain.sheet.Vocabulary;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads one line of the table as what it registers, and says everything that is wrong with it. */
class LineCheck {
    private final AgencyId agency;
    private final LineCells cells;

    LineCheck(AgencyId agency, Vocabulary words, List<String> cells, Map<Column, String> faults, Vocabularies messages) {
        this.agency = agency;
        this.cells = new LineCells(words, cells, faults, messages);
    }

    /** @return what the line says; only to be used where {@link #problems} is empty. */
    ImportEntry entry(int line) {
        var kind = kind();
        var party = new Registration(agency, cells.text(Column.NAME), creditCode(kind), cells.text(Column.REPRESENTATIVE), telephone(Column.TELEPHONE),
                cells.code(Column.RISK), cells.code(Column.SIZE), cells.code(Column.SUPERVISION), List.of(site()), profile(kind));
        return new ImportEntry(line, party, hazardousProcess(), licence(), contact());
    }

    List<String> problems() {
        return cells.problems();
    }

    private PartyKind kind() {
        var code = cells.code(Column.KIND);
        return code.isEmpty() ? PartyKind.ENTERPRISE : PartyKind.valueOf(code);
    }

    private String creditCode(PartyKind kind) {
        var code = cells.text(Column.CREDIT_CODE).toUpperCase(Locale.ROOT).replace(" ", "");
        if (code.isEmpty()) {
            cells.wrongIf(kind.needsCreditCode(), "code-missing");
        } else {
            cells.wrongIf(!CreditCode.valid(code), "code-not-valid", code);
        }
        return code;
    }

    private Profile profile(PartyKind kind) {
        var number = cells.text(Column.IDENTITY_NUMBER).toUpperCase(Locale.ROOT);
        cells.wrongIf(!number.isEmpty() && !Masked.is(number) && !IdentityNumber.valid(number), "identity-not-valid");
        var category = cells.code(Column.CATEGORY);
        var level = cells.code(Column.STANDARDISATION);
        return new Profile(kind, number, category.isEmpty() ? null : SupervisedCategory.valueOf(category),
                level.isEmpty() ? null : Standardisation.valueOf(level), cells.date(Column.STANDARDISED_UNTIL));
    }

    private SiteEntry site() {
        var town = cells.code(Column.TOWN);
        var state = cells.code(Column.SITE_STATE);
        return new SiteEntry(cells.text(Column.SITE), cells.text(Column.ADDRESS), cells.code(Column.SECTOR), town.isEmpty() ? null : new UnitId(town),
                cells.text(Column.HAZARDS), state.isEmpty() ? null : SiteState.valueOf(state), false);
    }

    private Boolean hazardousProcess() {
        var answer = cells.code(Column.HAZARDOUS_PROCESS);
        return answer.isEmpty() ? null : Boolean.valueOf(answer);
    }

    private LicenceEntry licence() {
        var number = cells.text(Column.LICENCE_NUMBER);
        var kind = cells.text(Column.LICENCE_KIND);
        var until = cells.date(Column.LICENCE_UNTIL);
        cells.wrongIf(number.isEmpty() && (!kind.isEmpty() || until != null), "licence-number-missing");
        cells.wrongIf(!number.isEmpty() && kind.isEmpty(), "licence-kind-missing");
        return number.isEmpty() ? null : new LicenceEntry(number, kind, cells.text(Column.LICENCE_SCOPE), until);
    }

    private ContactEntry contact() {
        var name = cells.text(Column.CONTACT);
        var telephone = telephone(Column.CONTACT_TELEPHONE);
        cells.wrongIf(name.isEmpty() && !telephone.isEmpty(), "contact-missing");
        return name.isEmpty() ? null : new ContactEntry(name, cells.text(Column.CONTACT_POSITION), telephone);
    }

    private String telephone(Column column) {
        var number = cells.text(column);
        cells.wrongIf(!Masked.is(number) && !Telephones.valid(number), "telephone-not-valid", cells.head(column));
        return number;
    }
}
