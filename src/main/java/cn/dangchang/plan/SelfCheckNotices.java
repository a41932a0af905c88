package cn.dangchang.plan;

import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Notices to the enterprises of a sector to check themselves (举一反三、自查自改), with who has answered. */
public interface SelfCheckNotices {
    /**
     * Sends the notice to every enterprise that has a site of the sector; who receives it is fixed then.
     *
     * @throws cn.dangchang.shared.Refusal {@link SelfCheckGround}, {@code SharedGround.NOT_FOR_YOU}
     */
    UUID issue(String sector, String title, String content, LocalDate due);

    /** Writes down the answer of one enterprise; an answer that is there already is replaced and the audit trail says so. */
    void answer(UUID notice, UUID enterprise, LocalDate on, int found, int rectified, String ledger);

    /** @return the agency's notices, the latest first. */
    List<Notice> all();

    /** @throws cn.dangchang.shared.Refusal {@link SelfCheckGround#NO_SUCH_NOTICE} */
    Notice find(UUID id);

    /** @param due last day for the answer. */
    record Notice(UUID id, String sector, String title, String content, LocalDate issuedOn, LocalDate due, PersonId issuedBy, List<Recipient> recipients) {
        public long answered() {
            return recipients.stream().filter(each -> each.answeredOn() != null).count();
        }

        /** @return the share that has answered with one decimal, as in 61.3. */
        public String rate() {
            return Share.of(answered(), recipients.size());
        }
    }

    /** @param answeredOn null without an answer; @param ledger where the enterprise's own list of findings is kept. */
    record Recipient(UUID enterprise, String name, LocalDate answeredOn, int found, int rectified, String ledger) {
        public boolean late(LocalDate due, LocalDate today) {
            return answeredOn == null ? today.isAfter(due) : answeredOn.isAfter(due);
        }
    }
}
