package org.levelfield.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.cloze.ClozeVectors;
import org.levelfield.model.Reach;
import org.levelfield.run.UserMistake;
import org.levelfield.search.IndexedWork;
import org.levelfield.search.WorkIndex;
import org.levelfield.store.Database;
import org.levelfield.store.Manifest;

/// Checks ideas against a field. Serves several threads, each with a database of its own.
public final class Checker {

    /// Pieces of evidence in an answer.
    private static final int EVIDENCE = 10;

    private static final int NEAREST = 20;
    private static final int MOST_CHARACTERS = 12_000;

    private final Gathering gathering;
    private final DoneModel model = DoneModel.bundled();
    private final Judgement judgement = new Judgement();
    private final FieldSummary summary;

    /// @param index of the field; it must stay open
    public Checker(WorkIndex index, ClozeVectors vectors, Database database, Manifest manifest) {
        gathering = new Gathering(index, vectors);
        summary = FieldSummary.of(database, manifest, index.size());
    }

    /// Checks an idea.
    ///
    /// @param database of the same field, used by this call alone
    /// @param asker the largest tier that the asker can afford, where that is known
    /// @throws UserMistake if there is no text
    public Answer check(String given, Optional<Reach> asker, Database database) {
        String idea = cleaned(given);
        List<Facet> facets = Facet.of(idea);
        List<String> names = new Names(database).of(idea);
        Gathering.Gathered gathered = gathering.gather(idea, facets, names, work -> false);
        double[] logOdds = model.logOdds(gathered.rows());
        double done = model.done(gathered.rows(), logOdds);
        int[] order = ListFeatures.order(logOdds);
        List<IndexedWork> near = new ArrayList<>();
        for (int i = 0; i < Math.min(NEAREST, order.length); i++) {
            near.add(gathered.works().get(order[i]));
        }
        Map<String, NearbyFacts.Facts> facts = new NearbyFacts(database)
                .of(near.stream().map(IndexedWork::workId).toList());
        Comparison comparison = new Comparison(gathered, facets);
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            evidence.add(comparison.evidence(order[i], chance(logOdds[order[i]]), facts));
        }
        List<String> missing = Vagueness.of(gathered, facets);
        Judgement.Judged judged = judgement.of(done, missing, facets, evidence, summary.lastYear());
        return new Answer(
                idea,
                judged.verdict(),
                judged.reason(),
                done,
                summary.asOf(),
                facets,
                missing,
                evidence.subList(0, Math.min(EVIDENCE, evidence.size())),
                evidence.stream()
                        .filter(each -> each.year().orElse(0) == summary.lastYear()
                                && !each.facets().isEmpty())
                        .limit(EVIDENCE)
                        .toList(),
                names,
                Need.of(near, facts, asker),
                teams(evidence),
                summary.searched(gathered.asked()));
    }

    private static double chance(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static Map<String, Integer> teams(List<Evidence> evidence) {
        Map<String, Integer> teams = new LinkedHashMap<>();
        for (String team : List.of("academic_only", "mixed", "industry_only", "other", "unknown")) {
            teams.put(team, 0);
        }
        evidence.forEach(each -> teams.merge(each.team(), 1, Integer::sum));
        return teams;
    }

    /// Control characters become spaces, runs of spaces one; a very long text is cut.
    private static String cleaned(String given) {
        String clean = given.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        if (clean.isEmpty()) {
            throw new UserMistake(
                    "there is no idea to check", "Say it in a sentence: what you would do, how, and on what.");
        }
        return clean.length() <= MOST_CHARACTERS ? clean : clean.substring(0, MOST_CHARACTERS);
    }
}
