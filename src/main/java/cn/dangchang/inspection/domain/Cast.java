package cn.dangchang.inspection.domain;

import cn.dangchang.documents.OfficerLine;
import cn.dangchang.documents.Party;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.law.Statutes;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.Units;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names, certificates and bases as documents print them. */
@Component
class Cast {
    private final People people;
    private final Enterprises enterprises;
    private final Statutes statutes;
    private final Units units;

    Cast(People people, Units units, Enterprises enterprises, Statutes statutes) {
        this.people = people;
        this.units = units;
        this.enterprises = enterprises;
        this.statutes = statutes;
    }

    String name(PersonId person) {
        return person == null ? null : people.find(person).map(People.Person::name).orElse(person.value());
    }

    List<String> names(Collection<PersonId> persons) {
        return persons.stream().map(this::name).toList();
    }

    String unit(String code) {
        return units.find(new UnitId(code)).map(Units.Unit::name).orElse(code);
    }

    List<OfficerLine> officers(Visit visit) {
        return visit.members().stream().filter(member -> member.role() == MemberRole.OFFICER)
                .map(member -> new OfficerLine(name(member.person()), member.certificate())).toList();
    }

    /** The telephone stays with the agency that keeps it: on a cross-area visit it is not printed. */
    Party party(Visit visit) {
        var enterprise = enterprises.find(visit.where().enterpriseId());
        return new Party(visit.where().enterpriseName(), visit.where().place(), enterprise.map(Enterprises.Enterprise::legalRepresentative).orElse(null),
                null, enterprise.filter(each -> each.agency().equals(visit.agency())).map(each -> enterprises.telephone(each.id())).orElse(null));
    }

    String creditCode(Visit visit) {
        return enterprises.find(visit.where().enterpriseId()).map(Enterprises.Enterprise::creditCode).orElse(null);
    }

    SignatureMark mark(Visit visit, Signature signature) {
        return SignatureMark.of(signature, signature.signer() == null ? null
                : visit.member(signature.signer()).map(Member::certificate).orElse(null));
    }

    List<SignatureMark> marks(Visit visit, List<Signature> signatures) {
        return signatures.stream().map(each -> mark(visit, each)).toList();
    }

    /** A name written by hand on the paper copy. */
    static SignatureMark onPaper(String name, java.time.LocalDate on) {
        return name == null ? null : new SignatureMark(name, null, Method.PAPER, null, on, null, null);
    }

    String bases(Collection<String> ids) {
        return citing(List.of(ids)).apply(ids);
    }

    /** @return how each line of a sheet cites its bases, all of them asked for at once. */
    Function<Collection<String>, String> citing(Collection<? extends Collection<String>> sheet) {
        var ids = sheet.stream().flatMap(Collection::stream).distinct().toList();
        var labels = ids.isEmpty() ? Map.<String, String>of()
                : statutes.findAll(ids).stream().collect(Collectors.toMap(Statutes.Basis::id, Statutes.Basis::label));
        return line -> line.stream().map(id -> labels.getOrDefault(id, id)).collect(Collectors.joining("；"));
    }

    Function<Collection<String>, String> citingFor(Collection<Finding> findings) {
        return citing(findings.stream().map(finding -> finding.observation().bases()).toList());
    }
}
