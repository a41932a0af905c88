package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.ReferenceLists.Entry;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Certificate;
import cn.dangchang.shared.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a plan may choose from, and what it may not leave out. */
@Component
class PlanShape {
    private final ReferenceLists lists;
    private final People people;
    private final JointDepartments departments;

    PlanShape(ReferenceLists lists, People people, JointDepartments departments) {
        this.lists = lists;
        this.people = people;
        this.departments = departments;
    }

    void requireForm(String code) {
        InspectionGround.NOT_AN_INSPECTION_FORM.refuseAtIf(lists.inspectionForms().stream().noneMatch(each -> each.code().equals(code)), "form");
    }

    /** The chosen items with the mandatory ones, which cannot be left out. */
    Set<Integer> withMandatory(Set<Integer> chosen) {
        var items = lists.inspectionItems();
        var known = items.stream().map(each -> Integer.valueOf(each.code())).collect(Collectors.toSet());
        InspectionGround.NOT_AN_INSPECTION_ITEM.refuseAtIf(!known.containsAll(chosen), "inspectionItems");
        var all = new HashSet<>(chosen);
        items.stream().filter(Entry::mandatory).map(each -> Integer.valueOf(each.code())).forEach(all::add);
        return all;
    }

    Set<String> methods(Set<String> chosen) {
        InspectionGround.NOT_A_METHOD.refuseAtIf(!lists.methods().stream().map(Entry::code).toList().containsAll(chosen), "methods");
        return chosen;
    }

    void requireCategory(String code) {
        InspectionGround.NOT_A_CATEGORY.refuseAtIf(lists.contentCategories().stream().noneMatch(each -> each.code().equals(code)), "category");
    }

    /** A joint inspection is one of at least two departments: ours, and one that comes with officers of its own. */
    void requireDepartments(Visit visit) {
        InspectionGround.JOINT_NEEDS_TWO_DEPARTMENTS.refuseAtIf(visit.occasion().isJoint() && !departments.existsByVisit(visit.number().value()),
                "department-1");
    }

    String form(String code) {
        return named(lists.inspectionForms(), code);
    }

    String sector(String code) {
        return named(lists.sectors(), code);
    }

    List<String> methodNames(Set<String> codes) {
        return lists.methods().stream().filter(each -> codes.contains(each.code())).map(Entry::name).toList();
    }

    private static String named(List<Entry> entries, String code) {
        return entries.stream().filter(each -> each.code().equals(code)).map(Entry::name).findFirst().orElse(code);
    }

    List<Entry> inspectionItems(Set<Integer> numbers) {
        return lists.inspectionItems().stream().filter(each -> numbers.contains(Integer.valueOf(each.code()))).toList();
    }

    /** @return the number of a person's certificate, null without one. */
    Function<PersonId, String> certificates() {
        return person -> people.find(person).map(People.Person::certificate).map(Certificate::number).orElse(null);
    }
}
