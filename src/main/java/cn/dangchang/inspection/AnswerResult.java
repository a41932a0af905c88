package cn.dangchang.inspection;

/** What a member says to an item of a checklist. */
public enum AnswerResult { CONFORMS, PROBLEM, NOT_APPLICABLE }
