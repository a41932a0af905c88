package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.evidence.EvidenceStore.EvidenceFile;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.penalty.InvestigationFile;
import cn.dangchang.penalty.InvestigationFile.Act;
import cn.dangchang.penalty.InvestigationFile.Hole;
import cn.dangchang.penalty.InvestigationFile.Proof;
import cn.dangchang.penalty.InvestigationGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in the file of an investigation, as far as the acting person may see the case. */
@Service
@Transactional(readOnly = true)
public class InvestigationReading {
    private final InvestigationDesk desk;
    private final ActPapers papers;
    private final ActSigning signing;
    private final CaseFiles files;
    private final Words words;

    InvestigationReading(InvestigationDesk desk, ActPapers papers, ActSigning signing, CaseFiles files, Words words) {
        this.desk = desk;
        this.papers = papers;
        this.signing = signing;
        this.files = files;
        this.words = words;
    }

    /** Papers and words. */
    @org.springframework.stereotype.Component("investigationWords")
    record Words(Documents documents, MessageSource messages) {}

    /** One act with all that its record says. @param times which inquiry of this person it is. */
    public record ActSheet(Act act, ActContent content, List<Signature> signatures, int times, String documentNumber, UUID preservation) {}

    /** A file that may be tied, with the name of who took it. */
    public record Exhibit(EvidenceFile file, String takenBy, List<Handling> custody) {}

    /** @param act received, opened or verified. */
    public record Handling(java.time.Instant at, String person, String act, boolean sound) {}

    public ActSheet act(MatterNumber number, int seq) {
        var file = desk.door().seen(number);
        return sheet(file, desk.act(number, seq));
    }

    public List<ActSheet> acts(MatterNumber number) {
        var file = desk.door().seen(number);
        return desk.acts().ofCase(number.value()).stream().map(each -> sheet(file, each)).toList();
    }

    public List<PreservationFile> preservations(MatterNumber number) {
        desk.door().seen(number);
        return desk.preservations().ofCase(number.value()).stream().map(this::view).toList();
    }

    public PreservationFile preservation(MatterNumber number, UUID id) {
        return preservations(number).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(InvestigationGround.NO_SUCH_PRESERVATION::refusal);
    }

    /** Without an acting person's scope, for the engine's own reading of tasks. */
    public PreservationFile preservation(UUID id) {
        return view(desk.preservations().findById(id).orElseThrow());
    }

    /** Acts of a case, likewise without scope. */
    public List<Act> recorded(MatterNumber number) {
        return desk.acts().ofCase(number.value()).stream().map(InvestigationAct::view).toList();
    }

    /** @return the processes of what is or was preserved, likewise without scope. */
    public List<String> processesOf(MatterNumber number) {
        return desk.preservations().ofCase(number.value()).stream().map(each -> view(each).processInstance()).filter(java.util.Objects::nonNull).toList();
    }

    public List<Exhibit> exhibits(MatterNumber number) {
        var file = desk.door().seen(number);
        return files.of(file).stream().map(each -> new Exhibit(each, name(each.takenBy()), files.custody(each.id()).stream()
                .map(step -> new Handling(step.at(), name(step.person()), step.act(), step.sound())).toList())).toList();
    }

    public List<IssuedDocument> summonses(MatterNumber number) {
        desk.door().seen(number);
        return words.documents().of(number).stream().filter(each -> each.kind() == DocumentKind.INQUIRY_NOTICE).toList();
    }

    InvestigationFile of(PenaltyCaseFile file) {
        var acts = desk.acts().ofCase(file.number().value()).stream().map(InvestigationAct::view).toList();
        var proofs = desk.proofs().ofCase(file.number().value()).stream().map(each -> proof(file, acts, each)).toList();
        var proven = proofs.stream().collect(Collectors.toMap(Proof::fact, each -> (Set<cn.dangchang.penalty.ProofElement>) new HashSet<>(each.proves()),
                (one, other) -> {
                    one.addAll(other);
                    return one;
                }));
        return new InvestigationFile(acts, proofs, Matrix.holes(file.facts().stream().map(PenaltyCaseFile.Fact::seq).toList(), proven));
    }

    /** @return the holes in words, fact by fact. */
    String words(List<Hole> holes) {
        return holes.stream().collect(Collectors.groupingBy(Hole::fact, java.util.TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(each -> say("penalty.proof.missing", each.getKey(), each.getValue().stream().map(hole -> say(hole.element().key()))
                        .collect(Collectors.joining("、")))).collect(Collectors.joining("；"));
    }

    private Proof proof(PenaltyCaseFile file, List<Act> acts, CaseProof tied) {
        if (tied.evidence() != null) {
            var kept = files.of(file, tied.evidence()).orElseThrow();
            return new Proof(tied.seq(), tied.fact(), tied.party(), tied.kind(), tied.what(), tied.source(), tied.evidence(), null, name(kept.takenBy()),
                    kept.capturedAt() == null ? kept.receivedAt() : kept.capturedAt(), kept.place(), kept.sha256(), tied.proves());
        }
        var act = acts.stream().filter(each -> each.seq() == tied.act()).findFirst().orElseThrow();
        return new Proof(tied.seq(), tied.fact(), tied.party(), tied.kind(), tied.what(), tied.source(), null, tied.act(), signing.names(act.officers()),
                act.from().atZone(OfficeClock.ZONE).toInstant(), act.place(), words.documents().find(act.document()).map(IssuedDocument::sha256).orElse(null),
                tied.proves());
    }

    private ActSheet sheet(PenaltyCaseFile file, InvestigationAct act) {
        return new ActSheet(act.view(), act.content(), signing.of(papers.subject(file, act)), papers.times(act), act.documentNumber(), act.preservation());
    }

    private PreservationFile view(Preservation preservation) {
        var act = desk.acts().findByPreservation(preservation.id()).orElse(null);
        var kept = preservation.papers().stream().flatMap(each -> words.documents().find(each).stream()).toList();
        return preservation.view(act, kept);
    }

    private String name(String person) {
        return person == null ? null : signing.name(new PersonId(person));
    }

    private String say(String key, Object... arguments) {
        return words.messages().getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
