/** From the collective discussion to the closing: discussed, decided, served, published, corrected. */
package cn.dangchang.penalty.domain.decision;
