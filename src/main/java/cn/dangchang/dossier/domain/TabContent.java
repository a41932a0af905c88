package cn.dangchang.dossier.domain;

/** What one tab of a matter shows; one bean per tab, and its template {@code dossier/tabs/<key>} reads the result as {@code content}. */
public interface TabContent {
    CaseTab tab();

    Object of(Opened matter);
}
