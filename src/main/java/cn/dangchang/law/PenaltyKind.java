package cn.dangchang.law;

/** The kinds of administrative penalties that work-safety law provides (Administrative Penalty Law art. 9; Order 18 of 2026 names them too). */
public enum PenaltyKind {
    /** 警告 */ WARNING,
    /** 通报批评 */ PUBLIC_CRITICISM,
    /** 罚款 */ FINE,
    /** 没收违法所得、没收非法财物 */ CONFISCATION,
    /** 责令停产停业（整顿） */ SUSPENSION,
    /** 降低资质等级 */ LOWERED_GRADE,
    /** 暂扣、吊销许可证件 */ LICENCE_REVOKED,
    /** 限制开展生产经营活动 */ LIMITED_OPERATIONS,
    /** 限制从业 */ LIMITED_PRACTICE;

    /** @return message key of the kind's Chinese name. */
    public String key() {
        return "law.penalty." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
