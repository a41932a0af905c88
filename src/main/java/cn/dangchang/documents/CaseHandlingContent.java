package cn.dangchang.documents;

import java.util.List;

/**
 * 案件处理呈批表, an internal sheet: facts and basis, what the party stated, the officers' opinion, review and approval (行政处罚法 57).
 *
 * @param facts one line for each act with its evidence, basis and what is proposed; @param statements what each party stated, or that it stated nothing
 */
public record CaseHandlingContent(String name, List<CaseExtensionContent.Party> parties, List<String> facts, List<String> statements, Opinion application,
                                  Opinion review, Opinion approval) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.opinion("application", application), SignaturePlace.opinion("review", review),
                SignaturePlace.opinion("approval", approval));
    }
}
