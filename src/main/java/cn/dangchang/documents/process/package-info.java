/** The tasks of {@code document-service}. */
package cn.dangchang.documents.process;
