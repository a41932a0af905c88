/** Weighing in the ordinary procedure (裁量): one line for each act of each party, and the numbered versions of what is proposed. */
package cn.dangchang.penalty.domain.discretion;
