/** What all screens share: every fragment renders, every island works in a real browser. */
package cn.dangchang.screens;
