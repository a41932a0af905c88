/** Legal review of major penalties: the automatic check, the reviewers, their opinions and the gate before a decision. */
package cn.dangchang.penalty.domain.review;
