/** The visit towards the engine: its words, its tasks and who may take them. */
package cn.dangchang.inspection.process;
