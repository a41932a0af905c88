package cn.dangchang.demo;

import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.shared.PersonId;
import java.util.List;

/** The two enforcement groups of the story, each with its people. */
public enum Crew {
    FIRST(1), SECOND(2);

    private final int number;

    Crew(int number) {
        this.number = number;
    }

    public String team() {
        return "HX-" + number;
    }

    /** The officer who keeps the papers. */
    public PersonId lead() {
        return new PersonId("inspector-" + (2 * number - 1));
    }

    public PersonId second() {
        return new PersonId("inspector-" + 2 * number);
    }

    public PersonId expert() {
        return new PersonId("expert-" + number);
    }

    public PersonId escort() {
        return new PersonId("escort-" + number);
    }

    public PersonId groupLeader() {
        return new PersonId("group-leader-" + number);
    }

    public List<Assignment> officers() {
        return List.of(new Assignment(lead(), MemberRole.OFFICER), new Assignment(second(), MemberRole.OFFICER));
    }

    /** @param name officer, second, expert: the word in the story's tables. */
    PersonId of(String name) {
        return switch (name) {
            case "lead" -> lead();
            case "second" -> second();
            case "expert" -> expert();
            default -> throw new IllegalArgumentException("nobody in the group is called " + name);
        };
    }
}
