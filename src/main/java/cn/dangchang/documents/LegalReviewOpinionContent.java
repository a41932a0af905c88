package cn.dangchang.documents;

import java.util.List;

/**
 * 法制审核意见书, an internal sheet: what the reviewer says on the six matters, the points that have to be mended, and the conclusion (行政处罚法 58).
 *
 * @param name of the case; @param proposal what is proposed, by party; @param facts, evidence, basis, procedure, discretion, papers the six matters
 * @param remarks on items that the check did not find in order; @param points numbered, empty for a pass; @param conclusion pass, return or not agreed
 * @param words what the reviewer adds, or null
 */
public record LegalReviewOpinionContent(String name, String parties, String cause, String proposal, String facts, String evidence, String basis, String procedure,
                                        String discretion, String papers, List<String> remarks, List<String> points, String conclusion,
                                        String words, Opinion reviewer) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.opinion("review", reviewer));
    }
}
