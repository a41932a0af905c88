package cn.dangchang.rectification.domain;

import cn.dangchang.rectification.RectificationFile.Result;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the reviewers found about one item. */
@Entity
@Table(schema = "rectification", name = "result")
class ItemResult {
    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "review")
    private Review review;
    private int seq;
    private boolean passed;
    private String remark;
    private List<UUID> photos = new ArrayList<>();

    protected ItemResult() {}

    static ItemResult of(Review review, Result result) {
        var row = new ItemResult();
        row.id = UUID.randomUUID();
        row.review = review;
        row.seq = result.seq();
        row.change(result);
        return row;
    }

    void change(Result result) {
        passed = result.passed();
        remark = result.remark();
        photos = new ArrayList<>(result.photos());
    }

    int seq() {
        return seq;
    }

    boolean passed() {
        return passed;
    }

    String remark() {
        return remark;
    }

    Result view() {
        return new Result(seq, passed, remark, List.copyOf(photos));
    }
}
