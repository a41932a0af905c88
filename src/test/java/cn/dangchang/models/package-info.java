/** Reads the process models, decision tables and forms as files, and says what the naming law finds wrong with them. */
package cn.dangchang.models;
