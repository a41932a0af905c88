package cn.dangchang.documents;

import java.util.List;

/** What a document says; one record per kind ({@link ChecklistContent} serves two). */
public interface DocumentContent {
    /** @return the places that must be signed before the document may be issued; empty where none must. */
    default List<SignaturePlace> requiredSignatures() {
        return List.of();
    }
}
