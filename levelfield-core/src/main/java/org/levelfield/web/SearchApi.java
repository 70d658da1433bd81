package org.levelfield.web;

import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levelfield.search.Hit;
import org.levelfield.search.IndexedWork;
import org.levelfield.search.Reason;

/// Search, for programs.
final class SearchApi {

    private final ServedField field;

    SearchApi(ServedField field) {
        this.field = field;
    }

    void answer(Context context) {
        SearchQuestion question = SearchQuestion.of(context);
        JsonAnswer.send(
                context,
                field.ask(edition -> new Answer(
                        question.text(),
                        edition.index().size(),
                        question.ask(edition).stream().map(Found::of).toList(),
                        edition.manifest().built())));
    }

    /// @param searched works in the index
    private record Answer(String question, int searched, List<Found> results, String built) {}

    private record Found(
            String work_id,
            List<String> also,
            double score,
            String title,
            @Nullable Integer year,
            String venue,
            String team,
            String reach,
            String code,
            List<String> why) {

        static Found of(Hit hit) {
            IndexedWork work = hit.work();
            return new Found(
                    work.workId(),
                    work.members(),
                    hit.score(),
                    work.title(),
                    work.year().isPresent() ? Integer.valueOf(work.year().getAsInt()) : null,
                    work.venue(),
                    work.team(),
                    work.reach(),
                    work.code(),
                    hit.reasons().stream().map(Reason::sentence).toList());
        }
    }
}
