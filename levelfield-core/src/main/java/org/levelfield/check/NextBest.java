package org.levelfield.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.levelfield.forecast.Question;
import org.levelfield.forecast.Questions;
import org.levelfield.model.Reach;
import org.levelfield.store.Database;

/// Open questions of the forecast that touch what an idea names, within the asker's reach. Serves any number of
/// threads.
final class NextBest {

    private static final int MOST = 3;

    private final List<Keyed> questions = new ArrayList<>();

    /// A question with the keys of its two concepts.
    private record Keyed(Question question, String a, String b) {}

    /// How closely a question touches an idea: words of the longest concept in common.
    private record Touching(Question question, int words) {}

    /// Reads all questions; none where the field has no forecast.
    static NextBest read(Database database) {
        NextBest next = new NextBest();
        if (database.number("select count(*) from forecast") > 0) {
            Questions.read(database, Question.Wish.ALL, Integer.MAX_VALUE)
                    .forEach(question -> next.questions.add(
                            new Keyed(question, ConceptKeys.ofName(question.a()), ConceptKeys.ofName(question.b()))));
        }
        return next;
    }

    /// The questions nearest to an idea: those of its most specific concepts first, then the likeliest to be asked.
    List<Question> of(String idea, Reach asker) {
        Set<String> keys = ConceptKeys.of(idea);
        List<Touching> touching = new ArrayList<>();
        for (Keyed each : questions) {
            int words = Math.max(words(each.a(), keys), words(each.b(), keys));
            if (words > 0 && each.question().reach().compareTo(asker) <= 0) {
                touching.add(new Touching(each.question(), words));
            }
        }
        return touching.stream()
                .sorted(Comparator.comparingInt((Touching each) -> -each.words())
                        .thenComparingDouble(each -> -likelihood(each.question())))
                .limit(MOST)
                .map(Touching::question)
                .toList();
    }

    /// The probability of the longest horizon that the question has; 0 where it has none.
    static double likelihood(Question question) {
        return question.probabilities().isEmpty()
                ? 0
                : question.probabilities().lastEntry().getValue();
    }

    private static int words(String concept, Set<String> keys) {
        return keys.contains(concept) ? concept.split("-", -1).length : 0;
    }
}
