package cn.dangchang.penalty;

/** Why nothing is imposed on the spot (行政处罚法 33, 40, 57). */
public enum SparingGround {
    /** 违法事实不能成立 */ NOT_ESTABLISHED("not-established"),
    /** 违法行为轻微并及时改正，没有造成危害后果 */ SLIGHT("slight"),
    /** 初次违法且危害后果轻微并及时改正 */ FIRST_TIME("first-time"),
    /** 当事人没有主观过错 */ NO_FAULT("no-fault"),
    /** 应当适用普通程序 */ ORDINARY_PROCEDURE("ordinary-procedure");

    private final String word;

    SparingGround(String word) {
        this.word = word;
    }

    /** @return as forms send it. */
    public String word() {
        return word;
    }

    public String key() {
        return "penalty.sparing." + word;
    }

    public static SparingGround of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw PenaltyGround.SPARING_NEEDS_A_GROUND.refusalAt("ground");
    }
}
