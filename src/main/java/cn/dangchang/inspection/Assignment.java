package cn.dangchang.inspection;

import cn.dangchang.shared.PersonId;

/** Who comes along, and as what. @param duty what this person looks at (分工), or null. */
public record Assignment(PersonId person, MemberRole role, String duty) {
    public Assignment(PersonId person, MemberRole role) {
        this(person, role, null);
    }
}
