package org.levelfield.extract.concept;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.levelfield.text.PhraseTrie;

/// How much a phrase is a term, by two scores.
///
/// - **C-value** (Frantzi, Ananiadou and Mima, "Automatic recognition of multi-word terms: the C-value/NC-value
/// method",
///   2000): how often it stands, less how often it stands only as a part of longer candidates, times the logarithm of
/// its
///   length. Counted in works; log2(1 + words), so that single words can have one.
/// - **Contrast**: titles and keywords say what a work is about, abstracts also how it says so. The running text of the
///   abstracts is the background: the contrast is the base-2 logarithm of how many of a phrase's works have it in title
/// or
///   keywords, over the same share of all candidates together. "experimental result" stands in every second abstract
/// and
///   in no title. Shares of few works are drawn to the mean.
final class CandidateScores {

    /// Works at the mean share that every phrase is given before it is counted.
    private static final double PRIOR_WORKS = 4;

    private final PhraseCounts counts;
    private final CandidateTexts texts;
    private final boolean[] admissible;
    private final int[] headed;
    private final int[] keywords;
    private final double[] nestedWorks;
    private final int[] nestedIn;
    private double baseShare;

    CandidateScores(PhraseCounts counts, CandidateTexts texts) {
        this.counts = counts;
        this.texts = texts;
        admissible = new boolean[counts.nodes()];
        headed = new int[counts.nodes()];
        keywords = new int[counts.nodes()];
        nestedWorks = new double[counts.nodes()];
        nestedIn = new int[counts.nodes()];
    }

    CandidateScores run() {
        admit();
        countTitlesAndKeywords();
        countNesting();
        long all = 0;
        long inHead = 0;
        for (int node = 1; node < admissible.length; node++) {
            if (admissible[node]) {
                all += counts.works(node);
                inHead += headed[node];
            }
        }
        baseShare = all == 0 ? 1 : Math.max(1e-6, (double) inHead / all);
        return this;
    }

    boolean isAdmissible(int node) {
        return admissible[node];
    }

    /// Works that have the phrase as a whole keyword.
    int keywords(int node) {
        return keywords[node];
    }

    double cValue(int node, int length) {
        double own = counts.works(node);
        double nested = nestedIn[node] == 0 ? 0 : nestedWorks[node] / nestedIn[node];
        return Math.log(1 + length) / Math.log(2) * (own - nested);
    }

    double contrast(int node) {
        double share = (headed[node] + PRIOR_WORKS * baseShare) / (counts.works(node) + PRIOR_WORKS);
        return Math.log(share / baseShare) / Math.log(2);
    }

    private void admit() {
        for (int node = 1; node < admissible.length; node++) {
            admissible[node] = counts.isFrequent(node) && mayBeConcept(counts.words(node));
        }
    }

    private boolean mayBeConcept(int[] words) {
        WordRoles.Role last = texts.role(words[words.length - 1]);
        boolean begins = texts.role(words[0]) != WordRoles.Role.INSIDE;
        return last == WordRoles.Role.FREE
                && begins
                && IntStream.range(1, words.length).noneMatch(i -> words[i] == words[i - 1]);
    }

    private void countTitlesAndKeywords() {
        int[] lastHeaded = new int[admissible.length];
        int[] lastKeyword = new int[admissible.length];
        Arrays.fill(lastHeaded, -1);
        Arrays.fill(lastKeyword, -1);
        counts.runs((work, mark, from, to) -> {
            if (mark == CandidateTexts.IN_ABSTRACT) {
                return;
            }
            for (int first = from; first < to; first++) {
                for (int end = first + 1; end <= Math.min(to, first + PhraseCounts.LONGEST); end++) {
                    int node = counts.find(first, end);
                    if (node == PhraseTrie.NONE) {
                        break;
                    }
                    headed[node] += lastHeaded[node] == work ? 0 : 1;
                    lastHeaded[node] = work;
                    boolean whole = mark == CandidateTexts.IN_KEYWORDS && first == from && end == to;
                    if (whole) {
                        keywords[node] += lastKeyword[node] == work ? 0 : 1;
                        lastKeyword[node] = work;
                    }
                }
            }
        });
    }

    /// From the longest candidates down: each tells its parts how often they stand in it, less what a still longer one
    /// has told them.
    private void countNesting() {
        int[][] byLength = new int[PhraseCounts.LONGEST + 1][];
        for (int length = 1; length <= PhraseCounts.LONGEST; length++) {
            int words = length;
            byLength[length] = IntStream.range(1, admissible.length)
                    .filter(node -> admissible[node] && counts.words(node).length == words)
                    .toArray();
        }
        for (int length = PhraseCounts.LONGEST; length > 1; length--) {
            for (int node : byLength[length]) {
                double alone = counts.works(node) - (nestedIn[node] == 0 ? 0 : nestedWorks[node] / nestedIn[node]);
                tellParts(counts.words(node), Math.max(0, alone));
            }
        }
    }

    private void tellParts(int[] words, double alone) {
        for (int length = words.length - 1; length >= 1; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                int part = counts.find(words, from, from + length);
                if (part != PhraseTrie.NONE && admissible[part]) {
                    nestedWorks[part] += alone;
                    nestedIn[part]++;
                }
            }
        }
    }
}
