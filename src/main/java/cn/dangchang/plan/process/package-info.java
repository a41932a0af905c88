/** How the plan's models reach the domain: words, tasks, steps and messages. */
package cn.dangchang.plan.process;
