/** The pages {@code /rectifications/**} for officers and escorts, and {@code /r/**} for the party. */
package cn.dangchang.rectification.web;
