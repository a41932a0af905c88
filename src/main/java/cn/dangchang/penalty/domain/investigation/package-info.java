/** The investigation of a case: acts of the officers, what they proved, what was preserved. */
package cn.dangchang.penalty.domain.investigation;
