/** The hearing that a party asked for (行政处罚法 63–65): who hears, its notice, the sitting, the report. */
package cn.dangchang.penalty.domain.hearing;
