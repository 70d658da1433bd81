package org.levelfield.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the API answers about the map of concepts.
final class MapAnswers {

    private MapAnswers() {}

    /// The map's communities.
    ///
    /// @param concepts on the map
    /// @param communities of all levels, the largest first
    record MapAnswer(
            long concepts,
            @JsonProperty("first_year") @Nullable Integer firstYear,
            @JsonProperty("last_year") @Nullable Integer lastYear,
            List<Community> communities,
            String built) {}

    /// A community of concepts.
    ///
    /// @param parent the community of the level above; null at level 1
    /// @param growth log2 of its works in the last five years over what would be expected
    record Community(
            String id,
            int level,
            String label,
            @Nullable String parent,
            int concepts,
            int works,
            @Nullable Double growth,
            @JsonProperty("industry_share") @Nullable Double industryShare,
            @JsonProperty("known_teams") int knownTeams,
            @JsonProperty("beyond_gpu") @Nullable Double beyondGpu,
            double x,
            double y) {}

    /// Concepts of the map, column by column, those with most works first.
    ///
    /// @param ids empty where the identifier is the name in small letters with hyphens
    /// @param growth in hundredths of a doubling; null where unknown, as in the other columns
    /// @param industry share with industry in percent
    /// @param beyond share beyond a single GPU in percent
    /// @param periodYears the last years of the periods
    /// @param sizes by concept one character a period and one for all years: twice the binary logarithm of one more
    /// than
    /// its works till then, in base 36
    record MapConcepts(
            int from,
            List<String> names,
            List<String> ids,
            List<Integer> x,
            List<Integer> y,
            List<Integer> works,
            @JsonProperty("first_years") List<@Nullable Integer> firstYears,
            List<@Nullable Integer> growth,
            List<@Nullable Integer> industry,
            List<@Nullable Integer> beyond,
            List<String> coarse,
            List<String> middle,
            List<String> fine,
            @JsonProperty("period_years") List<Integer> periodYears,
            List<String> sizes) {}

    /// All that is known of a concept.
    record ConceptAnswer(
            String id,
            String name,
            String kind,
            @Nullable Integer firstYear,
            int works,
            List<String> forms,
            List<ConceptCommunity> communities,
            @Nullable Double growth,
            @JsonProperty("industry_share") @Nullable Double industryShare,
            @JsonProperty("known_teams") int knownTeams,
            @JsonProperty("beyond_gpu") @Nullable Double beyondGpu,
            List<ConceptYear> history,
            List<Neighbour> neighbours,
            @JsonProperty("other_names") List<OtherName> otherNames,
            @JsonProperty("most_cited") List<ConceptWork> mostCited,
            List<ConceptWork> latest,
            List<Prediction> predictions,
            String built) {}

    record ConceptCommunity(String id, int level, String label) {}

    /// @param withIndustry of the works of known team, those with an author in industry
    record ConceptYear(
            int year,
            int works,
            @JsonProperty("known_teams") int knownTeams,
            @JsonProperty("with_industry") int withIndustry) {}

    record Neighbour(
            String id,
            String name,
            @JsonProperty("joint_works") int jointWorks,
            int works) {}

    /// A concept that may be the same thing under another name, and what speaks for it.
    record OtherName(
            String id,
            String name,
            double confidence,
            double context,
            @JsonProperty("shared_contexts") String sharedContexts,
            @JsonProperty("joint_works") int jointWorks,
            @JsonProperty("chance_works") double chanceWorks,
            @JsonProperty("venue_likeness") double venueLikeness,
            @JsonProperty("communities_differ") int communitiesDiffer,
            int stated,
            @JsonProperty("stated_in") @Nullable String statedIn,
            int citations,
            @Nullable String decision) {}

    record ConceptWork(
            String id,
            @Nullable String title,
            @Nullable Integer year,
            @Nullable String venue,
            @Nullable String url,
            @JsonProperty("cited_by_count") @Nullable Integer citedByCount,
            String team) {}

    /// That two concepts that no work has named together will be.
    ///
    /// @param byYear the last year in which that would count
    record Prediction(
            String id,
            String name,
            double probability,
            @JsonProperty("by_year") int byYear) {}
}
