package cn.dangchang.audit;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;

/** What a chain of entries is about: a matter, or a person, enterprise or setting. */
public record Chain(String kind, String key) {
    public static Chain of(MatterNumber matter) {
        return new Chain("matter", matter.value());
    }

    public static Chain of(PersonId person) {
        return new Chain("person", person.value());
    }

    public static Chain enterprise(String id) {
        return new Chain("enterprise", id);
    }

    public static Chain setting(String key) {
        return new Chain("setting", key);
    }
}
