package org.levelfield.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.levelfield.forecast.Question;

/// An answer as the record that programs read: maps and lists in a fixed order.
public final class AnswerJson {

    private AnswerJson() {}

    public static Map<String, Object> of(Answer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verdict", answer.verdict().label());
        json.put("probability_done", rounded(answer.probabilityDone()));
        json.put("as_of", answer.asOf());
        json.put("reason", answer.reason());
        json.put("idea", answer.idea());
        json.put("facets", answer.facets().stream().map(AnswerJson::facet).toList());
        json.put("missing", answer.missing());
        json.put(
                "queries",
                answer.searched().queries().stream().map(AnswerJson::query).toList());
        json.put(
                "evidence", answer.evidence().stream().map(AnswerJson::evidence).toList());
        json.put("recent", answer.recent());
        json.put(
                "concurrent",
                answer.concurrent().stream().map(AnswerJson::evidence).toList());
        json.put("also_known_as", answer.alsoKnownAs());
        answer.need().ifPresent(need -> json.put("reach", reach(need)));
        answer.nextBest()
                .ifPresent(questions -> json.put(
                        "next_best",
                        questions.stream().map(AnswerJson::question).toList()));
        json.put("teams", answer.teams());
        json.put(
                "code",
                answer.evidence().stream()
                        .filter(work -> !work.code().isEmpty())
                        .map(work -> Map.of("work_id", work.workId(), "repository", work.code()))
                        .toList());
        json.put("searched", searched(answer.searched()));
        return json;
    }

    private static Map<String, Object> searched(Answer.Searched searched) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("works", searched.works());
        json.put("coverage", searched.coverage());
        json.put("sources", searched.sources());
        json.put("built", searched.built());
        return json;
    }

    private static Map<String, Object> reach(Answer.Need need) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tier", need.tier().label());
        json.put("gpu_hours_p50", Double.parseDouble(String.format(java.util.Locale.ROOT, "%.3g", need.gpuHours())));
        json.put("basis", need.basis());
        need.withinReach().ifPresent(within -> json.put("within_reach", within));
        return json;
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", question.text());
        json.put("concepts", List.of(question.a(), question.b()));
        json.put("tier", question.reach().label());
        if (!question.probabilities().isEmpty()) {
            json.put("years", question.probabilities().lastKey());
            json.put("probability", rounded(NextBest.likelihood(question)));
        }
        return json;
    }

    private static Map<String, Object> facet(Facet facet) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", facet.kind().label());
        json.put("text", facet.text());
        return json;
    }

    private static Map<String, Object> query(Gathering.Asked asked) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("purpose", asked.purpose());
        json.put("text", asked.text());
        json.put("works", asked.works());
        return json;
    }

    private static Map<String, Object> evidence(Evidence work) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("work_id", work.workId());
        json.put("title", work.title());
        work.year().ifPresent(year -> json.put("year", year));
        json.put("venue", work.venue());
        json.put("score", rounded(work.score()));
        json.put("facets", List.copyOf(work.facets()));
        json.put("why", work.why());
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * 1e5) / 1e5;
    }
}
