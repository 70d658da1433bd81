package org.levelfield.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.measure.Measure;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.Question;
import org.levelfield.measure.TableText;
import org.levelfield.store.Manifest;

/// Everything that the API answers with, in one place; `docs/reference/http.md` shows each.
final class Responses {

    private Responses() {}

    /// @param error what happened
    /// @param attempt what to try
    record Failure(String error, @JsonProperty("try") String attempt) {}

    /// A venue of the field.
    ///
    /// @param works published there
    /// @param first year of them, as far as known
    record Venue(
            String venue,
            long works,
            @Nullable Integer first,
            @Nullable Integer last) {}

    /// @param header the measure's documentation: question, definition, unit, paper, caveats …
    record MeasureEntry(
            String measure,
            String title,
            List<String> groupings,
            List<String> countings,
            Map<String, String> header,
            String survey) {

        static MeasureEntry of(Measure measure) {
            return new MeasureEntry(
                    measure.name(),
                    measure.title(),
                    measure.groupings(),
                    measure.countings(),
                    measure.header(),
                    "/api/survey/" + measure.name());
        }
    }

    /// The answer of a measure.
    ///
    /// @param rows with the columns' names; null is unknown
    /// @param sql as run
    /// @param inputs on which it rests: name and the first digits of the SHA-256
    record SurveyAnswer(
            String measure,
            Asked asked,
            List<String> columns,
            List<Map<String, @Nullable Object>> rows,
            String sql,
            String built,
            Map<String, String> inputs) {

        static SurveyAnswer of(MeasureTable table, Manifest manifest) {
            Map<String, String> inputs = new java.util.LinkedHashMap<>();
            manifest.inputs().forEach(input -> inputs.put(input.name(), input.input()));
            return new SurveyAnswer(
                    table.question().measure().name(),
                    Asked.of(table.question()),
                    table.columns(),
                    TableText.rows(table),
                    table.sql(),
                    manifest.built(),
                    inputs);
        }
    }

    /// Strings of unknown sector.
    ///
    /// @param strings under the filters, listed or not; `works` that they affect, of which the team is unknown in
    /// `unclassifiedWorks`
    record Unresolved(
            UnresolvedAsked asked,
            long strings,
            long works,
            @JsonProperty("unclassified_works") long unclassifiedWorks,
            List<UnresolvedRow> rows,
            String built) {}

    record UnresolvedAsked(
            List<String> venues,
            @Nullable Integer since,
            @Nullable Integer until,
            int limit) {}

    /// @param correction a line of a correction file that wants a sector and a reason; empty where none can be given
    record UnresolvedRow(
            String affiliation,
            long works,
            @JsonProperty("unclassified_works") long unclassifiedWorks,
            long occurrences,
            @JsonProperty("first_year") @Nullable Integer firstYear,
            @JsonProperty("last_year") @Nullable Integer lastYear,
            long venues,
            @JsonProperty("top_venues") List<String> topVenues,
            @Nullable String example,
            UnresolvedStrings.@Nullable Hint hint,
            String correction) {}

    /// @param resolutions one row a piece of evidence, the strings in the order asked for
    record Resolutions(List<Resolution> resolutions) {}

    /// What is known of an affiliation string.
    ///
    /// @param sector its sectors by this evidence; `unknown` where there is none
    /// @param institutionId in the registry that the field was built with
    /// @param country of the institution: ISO 3166, two letters
    /// @param confidence that the institution is meant or, without one, that the sector is right; 0 where nothing is
    /// known
    record Resolution(
            String affiliation,
            List<String> sector,
            @Nullable String organisation,
            @Nullable String parent,
            String rule,
            @Nullable String matched,
            @JsonProperty("institution_id") @Nullable String institutionId,
            @Nullable String institution,
            @Nullable String country,
            double confidence) {

        static Resolution unknown(String affiliation, String rule) {
            return new Resolution(affiliation, List.of("unknown"), null, null, rule, null, null, null, null, 0);
        }
    }

    /// A question as it was understood.
    record Asked(
            List<String> by,
            List<String> venues,
            List<String> topics,
            @Nullable Integer since,
            @Nullable Integer until,
            String counting) {

        static Asked of(Question question) {
            return new Asked(
                    question.by(),
                    question.venues(),
                    question.topics(),
                    orNull(question.since()),
                    orNull(question.until()),
                    question.counting());
        }

        private static @Nullable Integer orNull(Optional<Integer> year) {
            return year.orElse(null);
        }
    }
}
