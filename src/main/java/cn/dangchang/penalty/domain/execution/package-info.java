/** Fines that have to be paid: payment, surcharge, remedies; per party, and the same for every procedure. */
package cn.dangchang.penalty.domain.execution;
