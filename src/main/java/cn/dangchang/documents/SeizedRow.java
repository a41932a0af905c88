package cn.dangchang.documents;

/** A line of the list of what is sealed or seized. @param means 查封 or 扣押; @param specification model, or address of premises */
public record SeizedRow(String means, String name, String specification, String unit, String quantity, String place, String remark) {}
