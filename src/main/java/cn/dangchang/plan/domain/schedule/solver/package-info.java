/** The timetable as the solver sees it: which stop of which group on which day, and what makes one timetable better than another. */
package cn.dangchang.plan.domain.schedule.solver;
