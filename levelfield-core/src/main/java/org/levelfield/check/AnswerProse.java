package org.levelfield.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.levelfield.forecast.Question;

/// An answer in sentences, as Markdown or as plain text, and its evidence as BibTeX.
public final class AnswerProse {

    private static final int SHOWN_QUERY = 160;

    private AnswerProse() {}

    /// The answer as plain text: Markdown's signs left out.
    public static List<String> text(Answer answer) {
        return markdown(answer).stream()
                .map(line -> line.replaceFirst("^#+ ", "").replace("**", ""))
                .toList();
    }

    /// The answer as Markdown.
    public static List<String> markdown(Answer answer) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + heading(answer));
        lines.add("");
        lines.add(answer.reason());
        lines.add("");
        lines.add("> " + answer.idea());
        lines.add("");
        if (!answer.facets().isEmpty()) {
            lines.add("## The idea, as it was read");
            lines.add("");
            answer.facets().forEach(facet -> lines.add("- **" + facet.kind().label() + "**: " + facet.text()));
            lines.add("");
        }
        works(lines, "Evidence, the likeliest first", answer.evidence());
        works(lines, "Concurrent work (" + answer.recent() + ")", answer.concurrent());
        lines.add("## Could you do it");
        lines.add("");
        around(answer).forEach(line -> lines.add("- " + line));
        lines.add("");
        lines.add("## What was searched");
        lines.add("");
        searched(answer).forEach(line -> lines.add("- " + line));
        return lines;
    }

    /// The verdict with its probability.
    public static String heading(Answer answer) {
        String verdict = answer.verdict().label();
        return Character.toUpperCase(verdict.charAt(0))
                + verdict.substring(1)
                + String.format(
                        Locale.ROOT, " (probability done: %.2f, as of %s)", answer.probabilityDone(), answer.asOf());
    }

    /// Names in a row, `and` before the last.
    public static String listed(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /// What it would take, in a sentence.
    public static String compute(Answer answer) {
        return answer.need()
                .map(need -> String.format(
                        Locale.ROOT,
                        "Compute: %s, about %.3g GPU-hours%s (%s).",
                        need.tier().label(),
                        need.gpuHours(),
                        need.withinReach()
                                .map(within -> within ? ", within your reach" : ", beyond your reach")
                                .orElse(""),
                        need.basis()))
                .orElse("Compute: nothing is known of the nearest works.");
    }

    /// Who made the nearest works, in a sentence.
    public static String teams(Answer answer) {
        List<String> teams = answer.teams().entrySet().stream()
                .filter(team -> team.getValue() > 0)
                .map(team -> team.getKey().replace('_', '-') + " " + team.getValue())
                .toList();
        return teams.isEmpty()
                ? "Who is near: nobody was found."
                : "Who is near, by team: " + String.join(", ", teams) + ".";
    }

    /// Reach, teams, code and other names, a sentence each.
    public static List<String> around(Answer answer) {
        List<String> lines = new ArrayList<>();
        lines.add(compute(answer));
        lines.add(teams(answer));
        List<String> code = answer.evidence().stream()
                .filter(work -> !work.code().isEmpty())
                .map(work -> work.code() + " (" + work.title() + ")")
                .toList();
        lines.add(
                code.isEmpty()
                        ? "Code to start from: no repository is recorded for the works above, which does not mean that there is none."
                        : "Code to start from: " + String.join("; ", code) + ".");
        if (!answer.alsoKnownAs().isEmpty()) {
            lines.add("Also known as: " + String.join(", ", answer.alsoKnownAs()) + ".");
        }
        lines.addAll(nextBest(answer));
        return lines;
    }

    /// The next best questions within reach, a sentence each; none where no reach was said.
    public static List<String> nextBest(Answer answer) {
        if (answer.nextBest().isEmpty()) {
            return List.of();
        }
        if (answer.nextBest().get().isEmpty()) {
            return List.of("Next best within your reach: the forecast has no open question on what the idea names.");
        }
        return answer.nextBest().get().stream()
                .map(question -> "Next best within your reach: " + question.text() + " ("
                        + question.reach().label() + likely(question) + ")")
                .toList();
    }

    private static String likely(Question question) {
        return question.probabilities().isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "; some work will treat both within %d years: %.0f%%",
                        question.probabilities().lastKey(),
                        100 * NextBest.likelihood(question));
    }

    /// What was searched, a sentence each.
    public static List<String> searched(Answer answer) {
        Answer.Searched searched = answer.searched();
        List<String> lines = new ArrayList<>();
        lines.add(searched.coverage() + "; works to " + answer.asOf() + ".");
        lines.add("Sources: " + String.join("; ", searched.sources()) + ".");
        for (Gathering.Asked asked : searched.queries()) {
            String text = asked.text();
            String shown = text.length() <= SHOWN_QUERY ? text : text.substring(0, SHOWN_QUERY) + " …";
            lines.add("Asked " + asked.purpose() + ": “" + shown + "”, " + asked.works() + " works more.");
        }
        return lines;
    }

    private static void works(List<String> lines, String heading, List<Evidence> works) {
        if (works.isEmpty()) {
            return;
        }
        lines.add("## " + heading);
        lines.add("");
        int number = 1;
        for (Evidence work : works) {
            lines.add(number++ + ". **" + work.title() + "**" + place(work)
                    + String.format(Locale.ROOT, " · %.2f", work.score()));
            lines.add("   " + work.why()
                    + (work.facets().isEmpty() ? "" : "; covers: " + String.join(", ", work.facets())) + ". ["
                    + work.workId() + "]");
        }
        lines.add("");
    }

    private static String place(Evidence work) {
        String year = work.year().isEmpty() ? "" : String.valueOf(work.year().getAsInt());
        String place = (work.venue() + " " + year).strip();
        return place.isEmpty() ? "" : ", " + place;
    }

    /// The evidence as BibTeX.
    public static List<String> bibtex(Answer answer) {
        List<String> lines = new ArrayList<>();
        for (Evidence work : answer.evidence()) {
            lines.add("@misc{" + work.workId().replaceAll("[^A-Za-z0-9]+", "-") + ",");
            lines.add("  title = {" + braced(work.title()) + "},");
            work.year().ifPresent(year -> lines.add("  year = {" + year + "},"));
            if (!work.venue().isEmpty()) {
                lines.add("  howpublished = {" + braced(work.venue()) + "},");
            }
            lines.add("  note = {" + braced(work.workId()) + "}");
            lines.add("}");
        }
        return lines;
    }

    private static String braced(String text) {
        return text.replaceAll("[\\\\{}]", "").replaceAll("([&%$#_])", "\\\\$1");
    }
}
