package cn.dangchang.documents;

/** A line of a list of things that are sampled, preserved or handed to an expert. Null where it is not known. */
public record ThingRow(String name, String specification, String origin, String quality, String unit, String price, String quantity, String remark) {}
