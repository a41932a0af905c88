package cn.dangchang.documents;

import java.math.BigDecimal;

/** 行政强制执行事先催告书: ten working days before a court is asked (行政强制法 54). */
public record EnforcementNoticeContent(Party party, FineDecisionLine decision, BigDecimal unpaid, BigDecimal surcharge, String account)
        implements DocumentContent {
    public BigDecimal total() {
        return unpaid.add(surcharge);
    }
}
