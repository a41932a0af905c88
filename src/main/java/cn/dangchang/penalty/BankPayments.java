package cn.dangchang.penalty;

import cn.dangchang.shared.Refusal;
import java.util.List;

/** The bank's file of payments: every row or none, and a row that is known already changes nothing. */
public interface BankPayments {
    /** @return whether the acting person may take such a file for the agency. */
    boolean mayTake();

    /** @throws cn.dangchang.shared.Refusal BANK_COLUMN_MISSING, BANK_FILE_WITHOUT_ROWS, NOT_FOR_YOU and those of registry about files, at {@code file} */
    Report take(byte[] content);

    /** @param taken rows that were entered, none where a row is bad; @param known rows that had been entered before. */
    record Report(int taken, int known, List<Bad> bad) {}

    /** @param line as people count; @param decision as it stood in the file. */
    record Bad(int line, String decision, Refusal why) {}
}
