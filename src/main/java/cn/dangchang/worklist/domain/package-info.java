/** The task read model and its lists. */
package cn.dangchang.worklist.domain;
