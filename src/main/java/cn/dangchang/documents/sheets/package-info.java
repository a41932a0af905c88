/** How each kind of document looks; what it says comes from its content and from the wording under {@code documents/wording}. */
package cn.dangchang.documents.sheets;
