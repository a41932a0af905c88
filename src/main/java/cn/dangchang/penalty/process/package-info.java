/** The penalty's side of the engine: forms, handlers, tasks, the matter's page. */
package cn.dangchang.penalty.process;
