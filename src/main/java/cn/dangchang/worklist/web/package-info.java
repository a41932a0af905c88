/** The desk, the list of tasks and the page of a task. */
package cn.dangchang.worklist.web;
