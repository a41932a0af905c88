package cn.dangchang.documents;

import java.time.LocalDateTime;
import java.util.List;

/** 听证会报告书, an internal sheet: the chair reports, the person in charge gives an opinion (行政处罚法 65). */
public record HearingReportContent(String cause, Party party, LocalDateTime at, String place, String chair, List<String> hearers,
                                   String clerk, String summary, Opinion opinion, Opinion review) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.opinion("chair", opinion), SignaturePlace.opinion("review", review));
    }
}
