package cn.dangchang.penalty.domain.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a party stated in its defence, by word of mouth with its record or in writing with its paper; never changed and never deleted. */
@Entity
@Table(schema = "penalty", name = "party_statement")
class Statement {
    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "notice")
    private PartyNotice notice;
    private int seq;
    private boolean orally;
    private LocalDateTime statedAt;
    private String place;
    private String speaker;
    private String text;
    private UUID paper;
    private List<String> heardBy;
    private UUID document;
    private String recordedBy;
    private LocalDate recordedOn;

    protected Statement() {}

    static Statement of(PartyNotice notice, int seq, NoticeFile.Saying said, String by, LocalDate on) {
        var statement = new Statement();
        statement.id = UUID.randomUUID();
        statement.notice = notice;
        statement.seq = seq;
        statement.orally = said.orally();
        statement.statedAt = said.at();
        statement.place = said.place() == null || said.place().isBlank() ? null : said.place().strip();
        statement.speaker = said.speaker().strip();
        statement.text = said.text().strip();
        statement.paper = said.paper();
        statement.heardBy = new ArrayList<>(said.heardBy());
        statement.recordedBy = by;
        statement.recordedOn = on;
        return statement;
    }

    void recorded(UUID sheet) {
        document = sheet;
    }

    int seq() {
        return seq;
    }

    boolean unsigned() {
        return orally && document == null;
    }

    NoticeFile.Stated view() {
        return new NoticeFile.Stated(seq, orally, statedAt, place, speaker, text, paper, List.copyOf(heardBy), document);
    }
}
