package cn.dangchang.registry.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.registry.EnterpriseImports;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.registry.domain.ImportJobs.FileSent;
import cn.dangchang.shared.PersonId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where imports are begun, looked at, decided on and ended, by those who keep the register of their agency. */
@Component
@Transactional
class ImportDesk implements EnterpriseImports {
    private static final int LONGEST_NAME = 200;

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final ImportHall hall;
    private final Registrars registrars;
    private final AuditTrail trail;

    ImportDesk(ImportJobs jobs, ImportRows rows, ImportHall hall, Registrars registrars, AuditTrail trail) {
        this.jobs = jobs;
        this.rows = rows;
        this.hall = hall;
        this.registrars = registrars;
        this.trail = trail;
    }

    @Override
    public UUID start(String fileName, byte[] content) {
        var agency = registrars.keptAgency();
        RegistryGround.IMPORT_UNDER_WAY.refuseAtIf(jobs.open(agency).isPresent(), "file");
        int lines = hall.lines(content, agency);
        var name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "");
        var file = new FileSent(name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name, content, sha256(content));
        var id = jobs.create(agency, new PersonId(registrars.acting()), file, lines);
        trail.record(Chain.setting("enterprise-imports " + agency), "registry.import-started",
                Map.of("import", id.toString(), "sha256", file.hash(), "lines", lines));
        hall.begin(id);
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public Job job(UUID id) {
        return own(id).job();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> fault(UUID id) {
        return Optional.ofNullable(own(id).fault());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Job> open() {
        return jobs.open(registrars.keptAgency()).map(ImportJobs.Row::job);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Job> latest(int limit) {
        return jobs.latest(registrars.keptAgency(), limit).stream().map(ImportJobs.Row::job).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<BadLine> badLines(UUID id, int limit) {
        own(id);
        return rows.bad(id, limit);
    }

    @Override
    public void take(UUID id) {
        var row = own(id);
        RegistryGround.NO_GOOD_ROWS.refuseIf(row.job().state() == State.READ && row.job().good() == 0);
        RegistryGround.IMPORT_NOT_READY.refuseIf(!jobs.take(id));
        hall.begin(id);
    }

    @Override
    public void cancel(UUID id) {
        var row = own(id);
        RegistryGround.IMPORT_NOT_READY.refuseIf(!jobs.cancel(id));
        trail.record(Chain.setting("enterprise-imports " + row.agency()), "registry.import-cancelled", Map.of("import", id.toString()));
    }

    @Scheduled(cron = "${dangchang.registry.clean-cron:0 50 3 * * *}", zone = "Asia/Shanghai")
    void forgetOld() {
        rows.forgetOld();
    }

    private ImportJobs.Row own(UUID id) {
        var agency = registrars.keptAgency();
        return jobs.find(id).filter(row -> row.agency().equals(agency)).orElseThrow(RegistryGround.NO_SUCH_IMPORT::refusal);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
