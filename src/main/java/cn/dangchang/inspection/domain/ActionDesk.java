package cn.dangchang.inspection.domain;

import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.Issue;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Service;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.organisation.Officers;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What every action with a document shares: the gates before it, the issue, the service on the spot, the follow-up. */
@Component
class ActionDesk {
    private final Officers officers;
    private final Inkwell ink;
    private final Documents documents;
    private final Service service;
    private final FollowUps followUps;

    ActionDesk(Officers officers, Inkwell ink, Documents documents, Service service, FollowUps followUps) {
        this.officers = officers;
        this.ink = ink;
        this.documents = documents;
        this.service = service;
        this.followUps = followUps;
    }

    /** What leaves the enterprise worse off is not done in a visit whose late approval was denied. */
    void requireGates(Visit visit, VisitDesk desk) {
        visit.requireNotDenied();
        requireHands(visit, desk);
    }

    /** Two officers certified today, and the co-signature where escorts came along. */
    void requireHands(Visit visit, VisitDesk desk) {
        visit.requireStage(cn.dangchang.inspection.VisitStage.ACTING);
        visit.requireOfficer(desk.person());
        officers.requireTwo(visit.officers(), desk.today());
        ink.rule(visit, SignedThing.DISPOSITIONS).requireCoSigned();
    }

    SignatureRule signed(Visit visit, SignedThing thing) {
        var signed = ink.rule(visit, thing);
        signed.requireComplete();
        return signed;
    }

    /** @return the signatures as they stand, for a preview. */
    SignatureRule soFar(Visit visit, SignedThing thing) {
        return ink.rule(visit, thing);
    }

    IssuedDocument issueAndServe(Visit visit, VisitDesk desk, SignatureRule signed, Function<SignatureRule, Issue> paper) {
        var document = documents.issue(paper.apply(signed));
        service.servedOnSpot(document.id(), signed.byParty(), desk.person(), visit.where().place());
        return document;
    }

    IssuedDocument issue(Issue paper) {
        return documents.issue(paper);
    }

    byte[] preview(Issue paper) {
        return documents.preview(paper);
    }

    FollowUp followUp(Visit visit, VisitDesk desk, FollowUpKind kind, String toWhom, List<Finding> findings, UUID document) {
        findings.forEach(Finding::followedUp);
        return followUps.save(new FollowUp(visit.number(), kind, toWhom, findings.stream().map(Finding::id).toList(), document, desk.now()));
    }
}
