package cn.dangchang.penalty.domain.review;

/** What a legal review looks at in the procedure; each item with the article it rests on. */
public enum ProcedureItem {
    OFFICERS("《中华人民共和国行政处罚法》第四十二条、第五十五条"),
    RECUSAL("《中华人民共和国行政处罚法》第四十三条"),
    FILING_FIRST("《中华人民共和国行政处罚法》第五十四条"),
    EVIDENCE("《中华人民共和国行政处罚法》第四十条、第四十一条、第四十六条"),
    NOTICE("《中华人民共和国行政处罚法》第四十四条、第六十二条"),
    DEFENCE("《中华人民共和国行政处罚法》第四十五条"),
    HEARING("《中华人民共和国行政处罚法》第六十三条、第六十四条"),
    COMPETENCE("《中华人民共和国行政处罚法》第二十二条、第三十八条"),
    LIMITATION("《中华人民共和国行政处罚法》第三十六条"),
    RANGE("《中华人民共和国行政处罚法》第三十二条、第三十四条"),
    TERM("《中华人民共和国行政处罚法》第六十条");

    private final String article;

    ProcedureItem(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }

    public String key() {
        return "penalty.review.item." + word();
    }

    /** @return how the item is called in an address. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
