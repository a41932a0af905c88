package cn.dangchang.registry.domain.sheet;

import cn.dangchang.registry.TableFiles;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reader of the register's own imports, for tables of other modules. */
@Component
class TableReader implements TableFiles {
    @Override
    public List<Line> lines(byte[] content) {
        var lines = new ArrayList<Line>();
        SheetFile.of(content).read(line -> lines.add(new Line(line.number(), line.cells(), line.faults().keySet())) && lines.size() <= SheetFile.MOST_LINES);
        cn.dangchang.registry.RegistryGround.FILE_TOO_LARGE.refuseAtIf(lines.size() > SheetFile.MOST_LINES, "file", SheetFile.LARGEST / 1024 / 1024);
        return lines;
    }
}
