package cn.dangchang.evidence.domain;

/** Names as people gave them, without what a file system or a header could trip over; never used to find or to judge a file. */
final class FileNames {
    private static final int LONGEST = 120;

    private FileNames() {}

    static String clean(String name, FileKind kind) {
        var bare = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = bare.replaceAll("[\\p{Cntrl}\\p{Cf}\"'<>:|?*;%&]", "").strip();
        var kept = plain.isEmpty() ? kind.name().toLowerCase(java.util.Locale.ROOT) : plain;
        return kept.length() <= LONGEST ? kept : kept.substring(kept.length() - LONGEST);
    }
}
