package cn.dangchang.penalty;

/** What has to be known of a fact. Whether it was put right is worth knowing, but no penalty waits for it. */
public enum ProofElement {
    /** 谁 */ WHO(true),
    /** 做了什么 */ WHAT(true),
    /** 情节与危害程度 */ SERIOUSNESS(true),
    /** 是否改正 */ CORRECTED(false);

    private final boolean required;

    ProofElement(boolean required) {
        this.required = required;
    }

    /** @return whether a penalty may not be imposed while it is not proven; otherwise its lack is only a hint. */
    public boolean required() {
        return required;
    }

    public String key() {
        return "penalty.element." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
