package cn.dangchang.documents;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The decision by which a fine was imposed, as later papers quote it. @param due last day of payment. */
public record FineDecisionLine(String number, LocalDate servedOn, BigDecimal fine, LocalDate due) {}
