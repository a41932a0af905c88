package cn.dangchang.documents;

/** An officer as printed: name and number of the enforcement certificate (执法证号). */
public record OfficerLine(String name, String certificate) {}
