package cn.dangchang.penalty.domain.cases;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;

/** People who are called to a case without being its officers, such as those who hear a party. */
public interface CaseGuests {
    boolean called(MatterNumber number, PersonId person);
}
