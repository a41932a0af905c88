package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;

/** 责令限期整改指令书, each item with its own deadline. The safety requirements meanwhile and the remedy come with the document. */
public record RectificationOrderContent(Party party, LocalDate inspectedOn, List<Item> items, List<SignatureMark> signedByOfficers,
                                        SignatureMark signedByParty) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers), SignaturePlace.party(signedByParty));
    }

    /** @param requirement what has to be done, or null where the problem itself says it; @param deadline last day, inclusive. */
    public record Item(String description, String bases, String requirement, LocalDate deadline) {}
}
