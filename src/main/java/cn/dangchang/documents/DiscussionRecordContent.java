package cn.dangchang.documents;

import java.time.LocalDateTime;
import java.util.List;

/**
 * 行政处罚集体讨论记录, an internal record that everybody present signs (行政处罚法 57).
 *
 * @param draft which version of the proposal it is about; @param discussion who said what; @param conclusion what the meeting came to
 */
public record DiscussionRecordContent(String name, String draft, LocalDateTime from, LocalDateTime until, String place, String chair, String reporter,
                                      String recorder, List<Attendee> present, List<String> proposed, String discussion, String conclusion,
                                      List<SignatureMark> signedByAll) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(new SignaturePlace("attendees", Math.toIntExact(present.stream().map(Attendee::name).distinct().count()), false, signedByAll));
    }

    public record Attendee(String name, String position) {}
}
