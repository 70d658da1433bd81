package org.levelfield.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.levelfield.search.IndexedWork;
import org.levelfield.text.TextWords;

/// Compares an idea with its candidates, facet by facet.
final class Comparison {

    /// The share of a facet's words, by rarity, that covers it.
    private static final double COVERS = 0.6;

    private static final int WORDS_TOLD = 6;

    private final Gathering.Gathered gathered;
    private final List<Facet> facets;
    private final List<int[]> facetWords = new ArrayList<>();
    private final double[] rarity;
    private final int[] rarest;
    private final Map<Integer, String> written;

    Comparison(Gathering.Gathered gathered, List<Facet> facets) {
        this.gathered = gathered;
        this.facets = facets;
        facets.forEach(
                facet -> facetWords.add(gathered.words().cut(facet.text()).words()));
        written = written(facets, gathered.words());
        rarity = gathered.words().rarity();
        rarest = Gathering.rarest(gathered.idea(), rarity, Integer.MAX_VALUE);
    }

    Evidence evidence(int candidate, double score, Map<String, NearbyFacts.Facts> facts) {
        IndexedWork work = gathered.works().get(candidate);
        boolean[] says = new boolean[gathered.words().size()];
        for (int word : gathered.texts().get(candidate).words()) {
            says[word] = true;
        }
        List<String> covered = new ArrayList<>();
        for (int i = 0; i < facets.size(); i++) {
            if (covers(facetWords.get(i), says)) {
                covered.add(facets.get(i).kind().label());
            }
        }
        List<String> said = told(true, says);
        List<String> unsaid = told(false, says);
        String why = (said.isEmpty() ? "shares no telling word" : "says " + String.join(", ", said))
                + (unsaid.isEmpty() ? "" : "; does not say " + String.join(", ", unsaid));
        return new Evidence(
                work.workId(),
                work.title(),
                work.year(),
                work.venue(),
                score,
                covered,
                why,
                Arrays.stream(rarest)
                        .filter(word -> says[word])
                        .mapToObj(word -> gathered.words().word(word))
                        .toList(),
                work.abstractText(),
                work.team().isEmpty() ? "unknown" : work.team(),
                facts.getOrDefault(work.workId(), NearbyFacts.Facts.NONE).code().orElse(""));
    }

    private boolean covers(int[] words, boolean[] says) {
        double all = 0;
        double told = 0;
        for (int word : Arrays.stream(words).distinct().toArray()) {
            all += rarity[word];
            told += says[word] ? rarity[word] : 0;
        }
        return all > 0 && told >= COVERS * all;
    }

    private List<String> told(boolean said, boolean[] says) {
        return Arrays.stream(rarest)
                .filter(word -> says[word] == said)
                .limit(WORDS_TOLD)
                .mapToObj(word -> written.getOrDefault(word, gathered.words().word(word)))
                .toList();
    }

    /// Words of the idea as it writes them.
    private static Map<Integer, String> written(List<Facet> facets, NumberedWords words) {
        TextWords cut = new TextWords();
        cut.cut(facets.stream().map(Facet::text).collect(Collectors.joining(" . ")));
        Map<Integer, String> written = new HashMap<>();
        for (int i = 0; i < cut.size(); i++) {
            written.putIfAbsent(words.number(cut.folded(i)), cut.written(i, i + 1));
        }
        return written;
    }
}
