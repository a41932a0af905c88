package cn.dangchang.documents;

/** What a document says; one record per kind. */
public interface DocumentContent {}
