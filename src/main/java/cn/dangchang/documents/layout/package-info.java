/** Text on paper: fonts, line breaking as Chinese typesetting wants it, tables, signature places. It knows nothing of what documents say. */
package cn.dangchang.documents.layout;
