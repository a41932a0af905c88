package cn.dangchang.documents;

import java.time.LocalDateTime;
import java.util.List;

/** 询问通知书. @param bring what has to be brought along; @param officers whom to ask for */
public record InquiryNoticeContent(String addressee, String cause, LocalDateTime at, String place, String bring, List<OfficerLine> officers)
        implements DocumentContent {}
