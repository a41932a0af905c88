package cn.dangchang.inspection.domain;

import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.VisitSigning;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets members and the party sign. */
@Service
@Transactional
class Signing implements VisitSigning {
    private final VisitDesk desk;
    private final Inkwell ink;
    private final RefusalReports reports;

    Signing(VisitDesk desk, Inkwell ink, RefusalReports reports) {
        this.desk = desk;
        this.ink = ink;
        this.reports = reports;
    }

    @Override
    public void sign(MatterNumber number, SignedThing thing, String key, PersonId signer, String pin, UUID image) {
        var visit = onceInside(number);
        ink.sign(visit, thing, key, signer, pin, image);
        desk.write(visit, "signed", Map.of("thing", thing.key(), "signer", signer.value()));
    }

    @Override
    public void signByParty(MatterNumber number, SignedThing thing, String name, Method method, UUID image) {
        var visit = forParty(number);
        ink.signByParty(visit, thing, name, method, image);
        desk.write(visit, "party-signed", Map.of("thing", thing.key(), "method", method.name()));
    }

    @Override
    public void refusedByParty(MatterNumber number, SignedThing thing, String name, String reason, String witness, UUID video) {
        var visit = forParty(number);
        ink.refusedByParty(visit, thing, name, reason, witness, video);
        reports.save(new RefusalReport(visit, thing, desk.person(), reason, desk.now()));
        desk.write(visit, "refusal-to-sign-reported", Map.of("thing", thing.key(), "byVideo", video != null));
    }

    /** The party signs in front of an officer of the visit. */
    private Visit forParty(MatterNumber number) {
        var visit = onceInside(number);
        visit.requireOfficer(desk.person());
        return visit;
    }

    /** Before anybody was on site there is nothing that a signature could stand under. */
    private Visit onceInside(MatterNumber number) {
        var visit = desk.open(number);
        InspectionGround.NOT_ON_SITE.refuseIf(!visit.enteredOnce());
        return visit;
    }

    @Override
    @Transactional(readOnly = true)
    public State state(MatterNumber number, SignedThing thing, String key) {
        var visit = desk.read(number);
        var rule = ink.rule(visit, thing, key);
        return new State(rule.valid(), ink.outdated(visit, thing, key), rule.awaited(), rule.partyAwaited());
    }
}
