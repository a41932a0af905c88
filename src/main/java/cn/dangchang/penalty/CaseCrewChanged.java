package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;

/** Somebody stands aside in a filed case; what was begun for it goes to the officers it has now. */
public record CaseCrewChanged(MatterNumber number, List<PersonId> officers, List<PersonId> aside) {}
