/** Coercive measures: sealing and seizing (行政强制法 16–28), and cutting off supplies (安全生产法 70). */
package cn.dangchang.penalty.domain.coercion;
