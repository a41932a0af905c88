package cn.dangchang.documents.layout;

/** A signature place. @param picture PNG or JPEG, or null; @param name printed beside or instead of it, null for a blank to sign on paper. */
public record Signed(String label, byte[] picture, String name, String after) {}
