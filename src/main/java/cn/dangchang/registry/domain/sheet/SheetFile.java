package cn.dangchang.registry.domain.sheet;

import cn.dangchang.registry.RegistryGround;
import java.util.function.Predicate;

/** A table that somebody sent, told by its content and not by its name. */
public interface SheetFile {
    /** In bytes; 10,000 lines take some two megabytes. */
    int LARGEST = 10 * 1024 * 1024;
    /** Lines with content below the head. */
    int MOST_LINES = 20_000;

    /** Reads line by line, blank ones left out, until the reader has enough. */
    void read(Predicate<SheetLine> goOn);

    /** @throws cn.dangchang.shared.Refusal {@link RegistryGround} where it is no table */
    static SheetFile of(byte[] content) {
        RegistryGround.FILE_IS_EMPTY.refuseAtIf(content.length == 0, "file");
        RegistryGround.FILE_TOO_LARGE.refuseAtIf(content.length > LARGEST, "file", LARGEST / 1024 / 1024);
        RegistryGround.OLD_SPREADSHEET.refuseAtIf(startsWith(content, 0xD0, 0xCF, 0x11, 0xE0), "file");
        return startsWith(content, 'P', 'K', 3, 4) ? new SpreadsheetFile(content) : new TextFile(content);
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (content.length <= at || (content[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
