package cn.dangchang.penalty.domain.execution;

import cn.dangchang.documents.Party;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.UUID;

/** A procedure's side of its fines: who may see them, who may work on them, and whom they concern. One bean per kind of matter. */
public interface FineOwner {
    boolean owns(MatterNumber matter);

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU */
    void requireMaySee(MatterNumber matter);

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU unless the acting person is on the officers' side of an open matter */
    void requireOfficerSide(MatterNumber matter);

    boolean maySee(MatterNumber matter, Actor actor);

    /** Without an acting person's scope, for the engine's own reading of tasks. */
    Side side(MatterNumber matter);

    /** @return the party of that decision, as printed. */
    Party addressee(MatterNumber matter, UUID decision);

    /** @return what was done and what was imposed for it by that decision, in one sentence. */
    String cause(MatterNumber matter, UUID decision);

    /** @param officers of the case, the first to serve; @param page where the fines of the matter stand */
    record Side(AgencyId agency, UUID enterprise, String enterpriseName, String town, String sector, List<PersonId> officers, String page) {}
}
