package cn.dangchang.penalty;

/** How an investigation ends without a penalty (行政处罚法 33, 57). */
public enum NoPenaltyGround {
    /** 违法行为轻微并及时改正，没有造成危害后果 */ SLIGHT("slight"),
    /** 初次违法且危害后果轻微并及时改正 */ FIRST_TIME("first-time"),
    /** 当事人有证据足以证明没有主观过错 */ NO_FAULT("no-fault"),
    /** 违法事实不能成立 */ NOT_ESTABLISHED("not-established"),
    /** 不应当立案，撤销立案 */ WITHDRAWN("withdrawn");

    private final String word;

    NoPenaltyGround(String word) {
        this.word = word;
    }

    /** @return as forms send it. */
    public String word() {
        return word;
    }

    public String key() {
        return "penalty.case.ground." + word;
    }

    /** @return whether something was done that would be punished, so that the officers say how it was corrected. */
    public boolean actDone() {
        return this == SLIGHT || this == FIRST_TIME || this == NO_FAULT;
    }

    /** @throws cn.dangchang.shared.Refusal CONCLUSION_NEEDS_A_GROUND */
    public static NoPenaltyGround of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw CaseGround.CONCLUSION_NEEDS_A_GROUND.refusalAt("ground");
    }
}
