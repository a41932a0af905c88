/** The pages of planning: {@code /plans/**} and those of draws, campaigns, schedules, tip-offs and registers. */
package cn.dangchang.plan.web;
