/** What a case is marked as, and how often (四个一律、打非治违、一案双查). */
package cn.dangchang.penalty.domain.marks;
