/** The pages {@code /penalties} and {@code /penalties/summary/**}. */
package cn.dangchang.penalty.web;
