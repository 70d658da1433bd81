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
    private final DoneModels models = new DoneModels();
    private final Judgement judgement = new Judgement();
    private final FieldSummary summary;
    private Optional<NextBest> questions = Optional.empty();

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
        DoneModel model = models.of(gathered.rows());
        double[] scores = model.scores(gathered.rows());
        double done = model.done(gathered.rows(), scores);
        double[] shares = ListFeatures.shares(scores);
        int[] order = ListFeatures.order(scores);
        List<IndexedWork> near = new ArrayList<>();
        for (int i = 0; i < Math.min(NEAREST, order.length); i++) {
            near.add(gathered.works().get(order[i]));
        }
        Map<String, NearbyFacts.Facts> facts = new NearbyFacts(database)
                .of(near.stream().map(IndexedWork::workId).toList());
        Comparison comparison = new Comparison(gathered, facets);
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            evidence.add(comparison.evidence(order[i], done * shares[order[i]], facts));
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
                summary.recent().said(),
                evidence.stream()
                        .filter(each -> !each.facets().isEmpty()
                                && summary.recent()
                                        .has(
                                                facts.getOrDefault(each.workId(), NearbyFacts.Facts.NONE)
                                                        .date(),
                                                each.year()))
                        .limit(EVIDENCE)
                        .toList(),
                names,
                Need.of(near, facts, asker),
                asker.map(reach -> nextBest(database).of(idea, reach)),
                teams(evidence),
                summary.searched(gathered.asked()));
    }

    /// The forecast's questions, read when they are first asked for.
    private synchronized NextBest nextBest(Database database) {
        if (questions.isEmpty()) {
            questions = Optional.of(NextBest.read(database));
        }
        return questions.get();
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
