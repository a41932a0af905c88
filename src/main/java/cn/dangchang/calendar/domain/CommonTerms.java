package cn.dangchang.calendar.domain;

import cn.dangchang.calendar.Term;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The terms that officers count most, with their names and bases. */
@Component
public class CommonTerms {
    private final List<CommonTerm> terms;

    CommonTerms() throws IOException {
        try (var text = new ClassPathResource("reference/calendar/common-terms.yaml").getInputStream()) {
            terms = new YAMLMapper().readValue(text, new TypeReference<>() {});
        }
    }

    public List<CommonTerm> all() {
        return terms;
    }

    public Optional<CommonTerm> of(String key) {
        return terms.stream().filter(term -> term.key().equals(key)).findFirst();
    }

    /** @param verified the article in force was read. */
    public record CommonTerm(String key, String name, String period, String basis, boolean verified) {
        public Term term() {
            return Term.parse(period);
        }
    }
}
