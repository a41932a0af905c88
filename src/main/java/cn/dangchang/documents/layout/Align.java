package cn.dangchang.documents.layout;

/** Where lines stand between their edges. */
public enum Align { LEFT, CENTER, RIGHT, JUSTIFIED }
