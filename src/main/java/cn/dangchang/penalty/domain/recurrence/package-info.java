/** What a repeated act leads to: the daily penalty (安全生产法 112) and the proposal to close (安全生产法 113). Counted here, decided by people. */
package cn.dangchang.penalty.domain.recurrence;
