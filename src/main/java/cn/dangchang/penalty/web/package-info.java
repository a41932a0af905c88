/** The pages {@code /penalties} and {@code /summary-penalties/**}. */
package cn.dangchang.penalty.web;
