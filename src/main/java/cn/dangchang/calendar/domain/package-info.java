/** Counting of terms, the loaded years and the rows of the running clocks. */
package cn.dangchang.calendar.domain;
