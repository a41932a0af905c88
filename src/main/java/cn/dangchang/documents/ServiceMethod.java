package cn.dangchang.documents;

/** How a document was served (民事诉讼法 87–95). */
public enum ServiceMethod {
    /** 直接送达 */ DIRECT,
    /** 留置送达, with a witness or a video */ LEFT_IN_PLACE,
    /** 邮寄送达 */ POST,
    /** 电子送达, with the party's signed consent (行政处罚法 61) */ ELECTRONIC,
    /** 委托送达 */ ENTRUSTED,
    /** 公告送达, 30 days */ ANNOUNCEMENT;

    /** @return message key of the method's Chinese name. */
    public String key() {
        return "documents.service-method." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
