package org.levelfield.web;

import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levelfield.search.Hit;
import org.levelfield.search.IndexedWork;
import org.levelfield.search.Reason;
import org.levelfield.web.openapi.ApiRoute;
import org.levelfield.web.openapi.JsonShape;
import org.levelfield.web.openapi.Parameter;

/// Search, for programs.
final class SearchApi {

    private final ServedField field;

    SearchApi(ServedField field) {
        this.field = field;
    }

    ApiRoute route() {
        return ApiRoute.get(
                        "/api/search",
                        "Works by words and meaning, with the reason of every hit.",
                        JsonShape.of(Answer.class),
                        this::answer)
                .with(
                        Parameter.text("q", "What is sought, with operators.", "graph network")
                                .needed(),
                        Parameter.year("since", "The first year.", "2012"),
                        Parameter.year("until", "The last year.", "2020"),
                        Parameter.text("venue", "Only works of this venue.", "NeurIPS")
                                .several(),
                        Parameter.choice("team", "Only works by such teams.", SearchQuestion.TEAMS)
                                .several(),
                        Parameter.choice("sector", "Only works with an author of this sector.", SearchQuestion.SECTORS)
                                .several(),
                        Parameter.choice("reach", "Only works of this reach.", SearchQuestion.REACHES)
                                .several(),
                        Parameter.choice("code", "Only works with such code.", SearchQuestion.CODES)
                                .several(),
                        Parameter.count("limit", "Works at most.", SearchQuestion.USUAL, SearchQuestion.MOST));
    }

    private void answer(Context context) {
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
