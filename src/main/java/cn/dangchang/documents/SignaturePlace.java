package cn.dangchang.documents;

import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A place on a document that has to be signed before it may be issued.
 *
 * @param key what the place is for, in kebab-case; its Chinese name is the message {@code documents.place.<key>}
 * @param atLeast how many different people have to sign here
 * @param refusalCounts a recorded refusal of the party stands for its signature
 */
public record SignaturePlace(String key, int atLeast, boolean refusalCounts, List<SignatureMark> marks) {
    public SignaturePlace {
        marks = marks == null ? List.of() : marks.stream().filter(Objects::nonNull).toList();
    }

    /** The two officers without whom no act of enforcement stands (行政处罚法 42). */
    public static SignaturePlace officers(List<SignatureMark> marks) {
        return new SignaturePlace("officers", 2, false, marks);
    }

    /** The party, who may refuse; the refusal is then on record (安全生产法 68). */
    public static SignaturePlace party(SignatureMark mark) {
        return new SignaturePlace("party", 1, true, Collections.singletonList(mark));
    }

    public static SignaturePlace one(String key, SignatureMark mark) {
        return new SignaturePlace(key, 1, false, Collections.singletonList(mark));
    }

    /** An approval on an internal sheet; given by account, so the opinion itself is the signature. */
    public static SignaturePlace opinion(String key, Opinion opinion) {
        return one(key, opinion == null ? null : new SignatureMark(opinion.name(), null, null, null, opinion.on(), null, null));
    }

    public boolean missing() {
        return marks.stream().filter(mark -> refusalCounts || !mark.refused()).map(SignatureMark::name).distinct().count() < atLeast;
    }
}
