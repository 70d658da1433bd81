package org.levelfield.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names of a list that are most like one that is not in it: those that share most runs of three letters (Dice's
/// coefficient over padded trigrams; Angell, Freund and Willett, "Automatic spelling correction using a trigram
/// similarity measure", 1983), the best of them ordered by edits (Damerau 1964, restricted to neighbouring letters).
public final class NearestNames {

    /// Names that are compared letter by letter.
    private static final int SHORTLIST = 40;

    /// Names less like the one asked for are no help.
    private static final double LEAST_LIKENESS = 0.3;

    /// Characters of a name that are looked at.
    private static final int LONGEST = 200;

    private final List<String> names;
    private final String[] folded;
    private final Map<String, int[]> postings = new HashMap<>();
    private final int[] grams;

    /// @param names to choose from
    public NearestNames(List<String> names) {
        this.names = List.copyOf(names);
        folded = this.names.stream().map(NearestNames::fold).toArray(String[]::new);
        grams = new int[folded.length];
        Map<String, Integer> filled = new HashMap<>();
        for (int name = 0; name < folded.length; name++) {
            List<String> own = trigrams(folded[name]);
            grams[name] = own.size();
            for (String gram : own) {
                int at = filled.merge(gram, 1, Integer::sum) - 1;
                int[] list = postings.getOrDefault(gram, new int[2]);
                if (at == list.length) {
                    list = Arrays.copyOf(list, 2 * at);
                }
                list[at] = name;
                postings.put(gram, list);
            }
        }
        postings.replaceAll((gram, list) -> Arrays.copyOf(list, filled.getOrDefault(gram, 0)));
    }

    private record Candidate(int name, double likeness) {}

    /// Up to `most` names, the nearest first; none where none is like it. Equally near ones keep the order of the list.
    public List<String> near(String wanted, int most) {
        String asked = fold(wanted);
        return shortlist(asked).stream()
                .map(candidate -> new Candidate(candidate.name(), -Edits.between(asked, folded[candidate.name()])))
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .limit(most)
                .map(candidate -> names.get(candidate.name()))
                .toList();
    }

    private List<Candidate> shortlist(String asked) {
        List<String> own = trigrams(asked);
        int[] shared = new int[folded.length];
        for (String gram : own) {
            for (int name : postings.getOrDefault(gram, new int[0])) {
                shared[name]++;
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int name = 0; name < shared.length; name++) {
            double likeness = 2.0 * shared[name] / (own.size() + grams[name]);
            if (likeness >= LEAST_LIKENESS) {
                candidates.add(new Candidate(name, likeness));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        return candidates.subList(0, Math.min(SHORTLIST, candidates.size()));
    }

    private static List<String> trigrams(String name) {
        String padded = "  " + name + " ";
        List<String> grams = new ArrayList<>(padded.length());
        for (int i = 0; i + 3 <= padded.length(); i++) {
            grams.add(padded.substring(i, i + 3));
        }
        return grams.stream().distinct().toList();
    }

    private static String fold(String name) {
        String words = TitleKey.words(name);
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
