package org.levelfield.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levelfield.audit.code.CheckedItem;
import org.levelfield.audit.reference.ReferenceList;

/// The answer of an audit. In JSON, null is unknown.
///
/// @param format the list was read as
/// @param references in the order given
/// @param unread entries of which nothing could be used
/// @param missing the likeliest first
public record AuditReport(
        String format,
        List<Line> references,
        List<ReferenceList.Unread> unread,
        List<Missing> missing,
        Balance balance,
        Reproducibility reproducibility) {

    /// A reference and what became of it.
    ///
    /// @param workId of the work meant
    public record Line(
            String key,
            String status,
            @JsonProperty("work_id") @Nullable String workId,
            @Nullable String title,
            String why) {}

    /// A work that is not cited.
    ///
    /// @param score the probability of standing in such a list where that could be learned, else the likeness of its
    ///     title; 0 to 1
    public record Missing(
            @JsonProperty("work_id") String workId,
            String title,
            @Nullable Integer year,
            @Nullable String venue,
            double score,
            String why) {}

    /// What the cited works that were found are like. Shares are of those of which it is known.
    ///
    /// @param found works of the field that are cited
    /// @param medianAge years between them and the paper
    /// @param shareRecent of the three years before the paper
    /// @param shareSelf that share an author with the paper; null where its authors are not known
    /// @param shareTopGroup that the institution or company with most of them has a part in
    /// @param shareIndustry with an author of a company
    public record Balance(
            int found,
            int year,
            @JsonProperty("median_age") @Nullable Double medianAge,
            @JsonProperty("share_recent") @Nullable Double shareRecent,
            @JsonProperty("share_self") @Nullable Double shareSelf,
            @JsonProperty("top_group") @Nullable String topGroup,
            @JsonProperty("share_top_group") @Nullable Double shareTopGroup,
            @JsonProperty("group_known") int groupKnown,
            @JsonProperty("top_author") @Nullable String topAuthor,
            @JsonProperty("share_top_author") @Nullable Double shareTopAuthor,
            @JsonProperty("share_industry") @Nullable Double shareIndustry,
            @JsonProperty("team_known") int teamKnown,
            List<String> remarks) {}

    /// Links that were found and the checklist over them.
    public record Reproducibility(List<FoundLink> links, List<CheckedItem> checklist) {}

    /// @param kind code, data, model, archive, project or anonymous
    /// @param official whether it is the authors' own; null where not recorded
    /// @param from where it was found: text, or a source of links
    public record FoundLink(
            String kind, String address, @Nullable Boolean official, String from) {}
}
