/** The process {@code rectification}: its tasks, its steps, the messages that reach it, and how it reads in lists. */
package cn.dangchang.rectification.process;
