package cn.dangchang.law.domain;

import cn.dangchang.law.ReferenceLists;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the fixed lists. */
@Component
@Transactional(readOnly = true)
class ListBook implements ReferenceLists {
    private final JdbcClient sql;

    ListBook(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Entry> inspectionItems() {
        return list("inspection-items", null);
    }

    @Override
    public List<Entry> contentCategories() {
        return list("content-categories", null);
    }

    @Override
    public List<Entry> sectors() {
        return list("sectors", null);
    }

    @Override
    public List<Entry> inspectionForms() {
        return list("inspection-forms", null);
    }

    @Override
    public List<Entry> methods() {
        return list("methods", null);
    }

    @Override
    public List<Entry> hazardCriteria(String sector) {
        return list("major-hazard-criteria", sector);
    }

    @Override
    public List<Entry> secondLookClasses() {
        return list("second-look-classes", null);
    }

    @Override
    public List<Entry> disciplineClauses() {
        return list("discipline-clauses", null);
    }

    @Override
    public List<Entry> mitigating() {
        return list("mitigating-circumstances", null);
    }

    @Override
    public List<Entry> aggravating() {
        return list("aggravating-circumstances", null);
    }

    @Override
    public List<Entry> sparing() {
        return list("sparing-circumstances", null);
    }

    @Override
    public List<Entry> discretionSteps() {
        return list("discretion-steps", null);
    }

    @Override
    public List<Entry> caseMarks() {
        return list("case-marks", null);
    }

    private List<Entry> list(String name, String sector) {
        return sql.sql("""
                select * from law.reference_entry where current and list = :list
                and (cast(:sector as text) is null or :sector = any (sectors)) order by position""")
                .param("list", name).param("sector", sector)
                .query((row, n) -> new Entry(row.getString("code"), row.getString("name"), row.getString("detail"), row.getBoolean("mandatory"),
                        row.getBoolean("verified"))).list();
    }
}
