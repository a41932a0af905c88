package cn.dangchang.plan.web;

/** The answer to a submission. @param next where the page goes on, null where it stays; @param notice what is said there, or null. */
record ScheduleAnswer(String next, String notice) {}
