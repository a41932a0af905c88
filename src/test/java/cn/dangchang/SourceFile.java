package cn.dangchang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Java file as it is counted: code lines are those that are not blank, comment, import or package. */
record SourceFile(Path path, List<String> lines) {
    static List<SourceFile> under(String directory) {
        try (var files = Files.walk(Path.of(directory))) {
            return files.filter(each -> each.toString().endsWith(".java")).map(SourceFile::read).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readAllLines(path));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    long codeLines() {
        boolean inComment = false;
        long count = 0;
        for (var line : lines) {
            var text = line.strip();
            boolean comment = inComment || text.startsWith("/*") || text.startsWith("//");
            if (text.startsWith("/*")) {
                inComment = true;
            }
            if (text.contains("*/")) {
                inComment = false;
            }
            if (!text.isEmpty() && !comment && !text.startsWith("import ") && !text.startsWith("package ")) {
                count++;
            }
        }
        return count;
    }
}
