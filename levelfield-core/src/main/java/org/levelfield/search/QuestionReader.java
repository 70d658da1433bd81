package org.levelfield.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.run.UserMistake;

/// Takes a question apart: words, `"phrases"`, `title:` `abstract:` `keyword:` before a word or phrase, `venue:`
/// `team:`
/// `sector:` `reach:` `code:`, `year:2015`, `year:2015..2019`, `year:2015..`, `year:..2019`, and `-` before any of the
/// conditions on text. A sign that is none of these is read as what stands around it; a quotation mark without its
/// fellow
/// is left out.
final class QuestionReader {

    private static final Pattern PART = Pattern.compile(
            "(?<not>(?<=^|\\s)-)?(?:(?<field>(?<![\\w:])(?i:title|abstract|keywords?|venue|team|sector|reach|code|year)):)?"
                    + "(?:\"(?<phrase>[^\"]*)\"|(?<word>[^\\s\"]+))");
    private static final Pattern YEARS = Pattern.compile("(\\d{1,4})?(\\.\\.)?(\\d{1,4})?");

    private static final int MOST_CONDITIONS = 100;

    private final StringBuilder words = new StringBuilder();
    private final List<ParsedQuestion.Condition> wanted = new ArrayList<>();
    private final List<ParsedQuestion.Condition> unwanted = new ArrayList<>();
    private final List<String> venues = new ArrayList<>();
    private final List<String> teams = new ArrayList<>();
    private final List<String> sectors = new ArrayList<>();
    private final List<String> reaches = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private OptionalInt since = OptionalInt.empty();
    private OptionalInt until = OptionalInt.empty();

    private QuestionReader() {}

    /// @throws UserMistake if a year cannot be understood
    static ParsedQuestion read(String question) {
        QuestionReader reader = new QuestionReader();
        Matcher part = PART.matcher(question);
        while (part.find()) {
            reader.take(part);
        }
        return new ParsedQuestion(
                reader.words.toString().strip(),
                reader.wanted,
                reader.unwanted,
                new Filters(
                        reader.since,
                        reader.until,
                        reader.venues,
                        reader.teams,
                        reader.sectors,
                        reader.reaches,
                        reader.codes));
    }

    private void take(Matcher part) {
        boolean not = part.group("not") != null;
        boolean quoted = part.group("phrase") != null;
        String text = quoted ? part.group("phrase") : part.group("word");
        String field = part.group("field") == null ? "" : part.group("field").toLowerCase(Locale.ROOT);
        switch (field) {
            case "" -> free(text, quoted, not);
            case "title", "abstract" -> condition(field, text, not);
            case "keyword", "keywords" -> condition(WorkFields.KEYWORDS, text, not);
            case "year" -> years(text);
            case "venue" -> venues.add(text);
            case "team" -> teams.add(text.toLowerCase(Locale.ROOT));
            case "sector" -> sectors.add(text.toLowerCase(Locale.ROOT));
            case "reach" -> reaches.add(text.toLowerCase(Locale.ROOT));
            default -> codes.add(text.toLowerCase(Locale.ROOT));
        }
    }

    private void free(String text, boolean quoted, boolean not) {
        if (quoted || not) {
            condition("", text, not);
        } else {
            words.append(text).append(' ');
        }
    }

    private void condition(String field, String text, boolean not) {
        if (LexicalQuery.folded(text).isEmpty()) {
            return; // a condition without a word asks for nothing
        }
        List<ParsedQuestion.Condition> conditions = not ? unwanted : wanted;
        ParsedQuestion.Condition condition = new ParsedQuestion.Condition(field, text);
        if (conditions.contains(condition)) {
            return;
        }
        if (conditions.size() == MOST_CONDITIONS) {
            throw new UserMistake(
                    "there are more than " + MOST_CONDITIONS + " phrases or conditions in the question",
                    "Ask for fewer, or give a long text with --batch, where no sign is an operator.");
        }
        conditions.add(condition);
        if (!not) {
            words.append(text).append(" . ");
        }
    }

    private void years(String text) {
        Matcher years = YEARS.matcher(text);
        if (!years.matches() || (years.group(1) == null && years.group(3) == null)) {
            throw new UserMistake(
                    "'year:" + text + "' is no year", "Write year:2019, year:2015..2019, year:2015.. or year:..2019.");
        }
        boolean range = years.group(2) != null;
        if (years.group(1) != null) {
            since = OptionalInt.of(Integer.parseInt(years.group(1)));
        }
        if (years.group(3) != null) {
            until = OptionalInt.of(Integer.parseInt(years.group(3)));
        }
        if (!range) {
            until = since;
        }
    }
}
