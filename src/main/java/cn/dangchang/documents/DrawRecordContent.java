package cn.dangchang.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * 双随机抽查记录表: how a draw was committed, frozen and drawn, what came out and who was left out or replaced.
 *
 * @param draw number of the draw; @param quotas per sector, as printed; @param redraw which draw it repeats and why, or null
 * @param officers in the register; @param eligible of them took part
 * @param teams as drawn, before replacements; @param drawnBy account of who drew; @param witness PIN of who was present, or null
 */
public record DrawRecordContent(String draw, String title, int year, LocalDate day, String quotas, String redraw, Proof proof,
        List<Share> shares, int officers,
                                int eligible, List<Team> teams, List<Excluded> exclusions, List<Replaced> replacements,
                                SignatureMark drawnBy,
                                SignatureMark witness) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.one("drawer", drawnBy));
    }

    /** What makes the draw verifiable. @param words typed by the witness, or null. */
    public record Proof(String method, LocalDateTime committedAt, String seedHash, LocalDateTime frozenAt, String inputHash,
            LocalDateTime drawnAt, String words,
                        String seed) {}

    /** @param total sites of the sector; @param wanted by the quota, of the total. */
    public record Share(String sector, int total, int eligible, int wanted, int drawn) {}

    /** @param officers name and certificate, as printed. */
    public record Team(String site, String sector, List<String> officers) {}

    public record Excluded(String who, String reason) {}

    public record Replaced(String site, String out, String in, String reason, String by, LocalDate on) {}
}
