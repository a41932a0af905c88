package cn.dangchang.demo;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import java.util.List;
import java.util.stream.Stream;

/** The city agency of the story and its five groups, each of one professional field. */
public final class City {
    public static final AgencyId AGENCY = new AgencyId("LS");
    public static final PersonId HEAD = new PersonId("ls-head-1");
    public static final PersonId LEADER = new PersonId("ls-leader-1");
    public static final PersonId COORDINATOR = new PersonId("ls-coordinator-1");
    public static final PersonId PLANNER = new PersonId("ls-planner-1");
    public static final PersonId LEGAL_REVIEWER = new PersonId("ls-legal-reviewer-1");
    /** Its counties, in the order in which the groups' escorts come from them. */
    public static final List<UnitId> COUNTIES = Stream.of("LS-DLX", "LS-XHX", "LS-NPX", "LS-BYX", "LS-LTQ").map(UnitId::new).toList();

    private City() {}

    /** The five groups of the bulletin, with what each found: 150 + 223 + 109 + 157 + 288 = 927 on ten enterprises each. */
    public enum Field {
        MINES("non-coal-mine", "矿山组", 150), CHEMICALS("hazardous-chemicals", "危化组", 223), METALLURGY("metallurgy", "冶炼组", 109),
        DUST("dust", "涉尘组", 157), AMMONIA("ammonia", "涉氨组", 288);

        private final String sector;
        private final String group;
        private final int findings;

        Field(String sector, String group, int findings) {
            this.sector = sector;
            this.group = group;
            this.findings = findings;
        }

        public String sector() {
            return sector;
        }

        public String group() {
            return group;
        }

        /** @return how many findings the bulletin tells of. */
        public int findings() {
            return findings;
        }

        public String team() {
            return "LS-" + number();
        }

        public PersonId leader() {
            return new PersonId("ls-group-leader-" + number());
        }

        public List<PersonId> officers() {
            return List.of(new PersonId("ls-inspector-" + (2 * number() - 1)), new PersonId("ls-inspector-" + 2 * number()));
        }

        public PersonId expert() {
            return new PersonId("ls-expert-" + number());
        }

        /** @return the escort of the county with the group's number. */
        public PersonId escort() {
            return new PersonId("ls-escort-" + number());
        }

        private int number() {
            return ordinal() + 1;
        }
    }
}
