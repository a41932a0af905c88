package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The wording of every kind. An agency may put files of the same names, with the lines that differ, into {@code dangchang.wording-dir}. */
@Component
class Wordings {
    private final Map<DocumentKind, Wording> known = new ConcurrentHashMap<>();
    private final Path directory;

    Wordings(@Value("${dangchang.wording-dir:}") String directory) {
        this.directory = directory.isBlank() ? null : Path.of(directory);
    }

    Wording of(DocumentKind kind) {
        return known.computeIfAbsent(kind, this::read);
    }

    private Wording read(DocumentKind kind) {
        var files = new ArrayList<Resource>();
        for (var name : new String[] {"common", kind.name().toLowerCase(Locale.ROOT).replace('_', '-')}) {
            files.add(new ClassPathResource("documents/wording/" + name + ".properties"));
            if (directory != null && directory.resolve(name + ".properties").toFile().isFile()) {
                files.add(new FileSystemResource(directory.resolve(name + ".properties")));
            }
        }
        return new Wording(files);
    }
}
