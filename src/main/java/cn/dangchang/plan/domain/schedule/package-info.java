/** Schedules: the rules of the board, the slots, and the proposals of the solver. */
package cn.dangchang.plan.domain.schedule;
