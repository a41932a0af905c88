/** What every part of penalties goes by: whose matter it is, and who signs. */
package cn.dangchang.penalty.domain;
