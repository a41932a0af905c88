package cn.dangchang.dossier.domain;

import cn.dangchang.dossier.domain.FindingFile.Pursuit;
import cn.dangchang.dossier.domain.FindingFile.Reviewed;
import cn.dangchang.inspection.FindingView;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.RectificationFile.Item;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The findings that a matter is about, each with its whole life. */
@Component
class FindingsTab implements TabContent {
    private final FindingsOfMatter findings;
    private final Chronicle chronicle;
    private final Names names;

    FindingsTab(FindingsOfMatter findings, Chronicle chronicle, Names names) {
        this.findings = findings;
        this.chronicle = chronicle;
        this.names = names;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.FINDINGS;
    }

    @Override
    public List<FindingFile> of(Opened matter) {
        var found = findings.of(matter);
        return found.findings().stream().map(each -> file(each, found.rectifications())).toList();
    }

    private FindingFile file(FindingView finding, List<RectificationFile> rectifications) {
        var pursuits = rectifications.stream().flatMap(file -> file.items().stream().filter(item -> item.finding().equals(finding.id()))
                .map(item -> new Pursuit(file.number(), item, reviews(file, item)))).toList();
        var history = Stream.concat(Stream.of(finding.visit()), pursuits.stream().map(Pursuit::rectification)).distinct()
                .flatMap(matter -> chronicle.ofFinding(matter, finding.id()).stream()).sorted(Comparator.comparing(Moment::at)).toList();
        return new FindingFile(finding, names.of(finding.verifier()), pursuits, history);
    }

    private List<Reviewed> reviews(RectificationFile file, Item item) {
        return file.reviews().stream().flatMap(review -> review.results().stream().filter(result -> result.seq() == item.seq())
                .map(result -> new Reviewed(review.on(), result, review.reviewers().stream().map(names::of).collect(Collectors.joining("、")),
                        review.opinion(), review.opinionNumber()))).toList();
    }
}
