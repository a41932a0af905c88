package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.penalty.ActKind;
import cn.dangchang.shared.PersonId;
import java.time.LocalDateTime;
import java.util.List;

/** An act as it is being written. @param to null while it goes on; @param who the person concerned, or the institution that is asked for an opinion. */
public record ActDraft(ActKind kind, List<PersonId> officers, LocalDateTime from, LocalDateTime to, boolean certificatesShown, String place, String who,
                       ActContent content) {}
