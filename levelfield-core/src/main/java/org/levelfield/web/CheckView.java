package org.levelfield.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.levelfield.check.Answer;
import org.levelfield.check.AnswerProse;
import org.levelfield.check.Evidence;
import org.levelfield.check.Facet;
import org.levelfield.check.Verdict;
import org.levelfield.model.Reach;
import org.levelfield.report.TeamWords;
import org.levelfield.web.view.CheckPage;
import org.levelfield.web.view.CheckPage.Compared;
import org.levelfield.web.view.CheckPage.Named;
import org.levelfield.web.view.Frame;
import org.levelfield.web.view.SearchPage;

/// Puts the check of an idea on its page.
final class CheckView {

    private CheckView() {}

    static CheckPage of(CheckRoutes.Question question, Optional<Answer> answer, String trouble, Frame frame) {
        return new CheckPage(
                frame, question.idea(), reaches(question), trouble, answer.map(each -> found(question, each)));
    }

    private static List<SearchPage.Value> reaches(CheckRoutes.Question question) {
        List<SearchPage.Value> values = new ArrayList<>();
        values.add(new SearchPage.Value("", "not said", question.reach().isEmpty()));
        Arrays.stream(Reach.values())
                .map(tier -> new SearchPage.Value(
                        tier.label(), described(tier), question.reach().equals(Optional.of(tier))))
                .forEach(values::add);
        return values;
    }

    private static String described(Reach tier) {
        return switch (tier) {
            case LAPTOP -> "a laptop";
            case GPU -> "one GPU for a week";
            case NODE -> "eight GPUs for a week";
            case CLUSTER -> "a cluster";
            case FRONTIER -> "anything";
        };
    }

    private static CheckPage.Found found(CheckRoutes.Question question, Answer answer) {
        String query = question.query();
        return new CheckPage.Found(
                verdict(answer.verdict()),
                answer.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                chance(answer),
                answer.reason(),
                answer.facets().stream().map(facet -> part(facet, answer)).toList(),
                evidence(answer.verdict()),
                answer.evidence().stream().map(work -> compared(work, answer)).toList(),
                "Concurrent work: " + answer.recent(),
                answer.concurrent().stream()
                        .map(work -> named(work, "on its " + AnswerProse.listed(work.facets())))
                        .toList(),
                String.join(", ", answer.alsoKnownAs()),
                Stream.concat(
                                Stream.of(AnswerProse.compute(answer), AnswerProse.teams(answer)),
                                AnswerProse.nextBest(answer).stream())
                        .toList(),
                answer.evidence().stream()
                        .filter(work -> work.code().matches("https?://\\S+"))
                        .map(work -> new Named(work.code(), work.code(), "of “" + work.title() + "”"))
                        .toList(),
                AnswerProse.searched(answer),
                new CheckPage.Links(
                        "/check" + query,
                        "/api/check" + query,
                        "/api/check" + query + "&format=md",
                        "/api/check" + query + "&format=bib"));
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case DONE -> "Probably done";
            case PARTLY -> "Done in part";
            case CROWDED -> "Crowded";
            case OPEN -> "Open, as far as searched";
            case TOO_VAGUE -> "Too vague to say";
        };
    }

    private static String evidence(Verdict verdict) {
        return switch (verdict) {
            case DONE, PARTLY, CROWDED -> "Evidence, the likeliest first";
            case OPEN, TOO_VAGUE -> "The nearest works, although none seems to hold it";
        };
    }

    private static String chance(Answer answer) {
        return answer.verdict() == Verdict.TOO_VAGUE
                ? ""
                : String.format(
                        Locale.ROOT,
                        "Probability that a work of the field holds it: about %.0f%%. It rests on words and"
                                + " their meaning in titles and abstracts, not on reading the papers.",
                        100 * answer.probabilityDone());
    }

    private static CheckPage.Part part(Facet facet, Answer answer) {
        long works = answer.evidence().stream()
                .filter(work -> work.facets().contains(facet.kind().label()))
                .count();
        String covered = works == 0
                ? "covered by none of the works below"
                : "covered by " + works + (works == 1 ? " work" : " works") + " below";
        return new CheckPage.Part(facet.kind().label(), facet.text(), covered);
    }

    private static Compared compared(Evidence work, Answer answer) {
        Set<String> said = new HashSet<>(work.said());
        String year = work.year().isPresent() ? String.valueOf(work.year().getAsInt()) : "year unknown";
        String text = work.abstractText().isEmpty() ? work.title() : work.abstractText();
        return new Compared(
                named(work, ""),
                work.venue().isEmpty() ? year : work.venue() + " " + year,
                String.format(Locale.ROOT, "%.0f%%", 100 * work.score()),
                work.team(),
                TeamWords.of(work.team()),
                work.facets().isEmpty() ? "" : "Covers its " + AnswerProse.listed(work.facets()) + ".",
                MarkedText.of(answer.idea(), said),
                MarkedText.of(MarkedText.telling(text, said), said));
    }

    private static Named named(Evidence work, String note) {
        return new Named(
                work.title().isEmpty() ? "(without a title)" : work.title(),
                EntityKind.WORK.address(work.workId()),
                note);
    }
}
