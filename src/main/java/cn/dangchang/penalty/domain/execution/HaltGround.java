package cn.dangchang.penalty.domain.execution;

import cn.dangchang.penalty.PenaltyGround;

/** Why the agency's own execution stands still or ends (行政强制法 39, 40). */
public enum HaltGround {
    /** 当事人履行确有困难或者暂无履行能力 */ UNABLE_FOR_NOW("unable-for-now", false),
    /** 第三人对执行标的主张权利，确有理由 */ CLAIM_OF_A_THIRD("claim-of-a-third", false),
    /** 执行可能造成难以弥补的损失，且中止不损害公共利益 */ LOSS_BEYOND_REPAIR("loss-beyond-repair", false),
    /** 需要中止的其他情形 */ OTHER_SUSPENSION("other-suspension", false),
    /** 公民死亡，无遗产又无义务承受人 */ PERSON_DEAD("person-dead", true),
    /** 法人或者其他组织终止，无财产又无义务承受人 */ UNIT_GONE("unit-gone", true),
    /** 执行标的灭失 */ OBJECT_LOST("object-lost", true),
    /** 据以执行的行政决定被撤销 */ DECISION_REVOKED("decision-revoked", true),
    /** 没有明显社会危害，确无能力履行，中止满三年未恢复 */ THREE_YEARS("three-years", true),
    /** 需要终结的其他情形 */ OTHER_END("other-end", true);

    private final String word;
    private final boolean ends;

    HaltGround(String word, boolean ends) {
        this.word = word;
        this.ends = ends;
    }

    /** @return whether the execution ends; it only stands still otherwise. */
    public boolean ends() {
        return ends;
    }

    public String word() {
        return word;
    }

    public String key() {
        return "penalty.halt." + word;
    }

    public static HaltGround of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw PenaltyGround.HALT_NEEDS_A_GROUND.refusalAt("ground");
    }
}
