package org.levelfield.fetch.arxiv;

import java.util.regex.Pattern;

/// What authors write where they withdraw a paper from arXiv: in the comment, as arXiv asks them to, or in place of the
/// abstract. That it was withdrawn from a conference is no withdrawal.
final class Withdrawal {

    private static final String PAPER =
            "(paper|article|manuscript|submission|preprint|work|version|report|note|draft)s?";
    private static final String SAID = PAPER + "( \\w+){0,3} (has been|have been|was|is|were|are)( \\w+)? withdrawn";
    private static final String ELSEWHERE = "(?! from (?!arxiv))";

    private static final Pattern IN_COMMENT = Pattern.compile(
            "^\\W*(withdrawn\\b|withdrawn by)" + ELSEWHERE + "|\\b" + SAID + ELSEWHERE
                    + "|withdrawn by (the |its )?(author|arxiv|admin|submitter)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AS_ABSTRACT =
            Pattern.compile("^\\W*(this|the|our) " + SAID + ELSEWHERE, Pattern.CASE_INSENSITIVE);

    private Withdrawal() {}

    static boolean isSaidIn(String comments, String abstractText) {
        return IN_COMMENT.matcher(comments.replaceAll("\\s+", " ")).find()
                || AS_ABSTRACT
                        .matcher(abstractText.strip().replaceAll("\\s+", " "))
                        .find();
    }
}
