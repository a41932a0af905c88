package cn.dangchang.demo;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;

/** The people of the story beside the groups. */
public final class Office {
    public static final AgencyId AGENCY = new AgencyId("HX");
    public static final AgencyId NEIGHBOUR = new AgencyId("HB");
    public static final PersonId LEADER = new PersonId("leader-1");
    public static final PersonId OTHER_LEADER = new PersonId("leader-2");
    public static final PersonId SUPERVISOR = new PersonId("supervisor-1");
    public static final PersonId OTHER_SUPERVISOR = new PersonId("supervisor-2");
    public static final PersonId PLANNER = new PersonId("planner-1");
    public static final PersonId COORDINATOR = new PersonId("coordinator-1");
    public static final PersonId ARCHIVIST = new PersonId("archivist-1");
    public static final PersonId NEIGHBOURS_PLANNER = new PersonId("hb-planner-1");
    public static final PersonId NEIGHBOURS_LEADER = new PersonId("hb-leader-1");
    public static final PersonId NEIGHBOURS_INSPECTOR = new PersonId("hb-inspector-1");
    public static final PersonId NEIGHBOURS_ESCORT = new PersonId("hb-inspector-2");

    private Office() {}
}
