package cn.dangchang.documents;

import java.util.List;

/**
 * 结案审批表, an internal sheet: three different people apply, review and approve.
 *
 * @param name of the case; @param result what was imposed; @param execution how it was carried out and corrected
 */
public record CaseClosingContent(String name, String parties, String cause, String result, String execution, Opinion application, Opinion review,
                                 Opinion approval) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.opinion("application", application), SignaturePlace.opinion("review", review),
                SignaturePlace.opinion("approval", approval));
    }
}
