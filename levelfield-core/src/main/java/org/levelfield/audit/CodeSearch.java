package org.levelfield.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.audit.code.Checklist;
import org.levelfield.audit.code.LocalClone;
import org.levelfield.audit.code.RecordedRepositories;
import org.levelfield.audit.code.RepositoryFacts;
import org.levelfield.store.Database;
import org.levelfield.text.ResearchLinks;
import org.levelfield.text.TitleKey;

/// Finds the code and data of a paper: addresses in its text, and what sources of links record for it.
final class CodeSearch {

    private final Database database;

    CodeSearch(Database database) {
        this.database = database;
    }

    AuditReport.Reproducibility of(AuditedPaper paper, LocalDate today) {
        Map<String, AuditReport.FoundLink> found = new LinkedHashMap<>();
        List<ResearchLinks.Link> links = new ArrayList<>();
        for (AuditReport.FoundLink link : recorded(paper)) {
            put(found, links, link, ResearchLinks.Kind.CODE);
        }
        for (ResearchLinks.Link link : ResearchLinks.in(paper.text())) {
            put(
                    found,
                    links,
                    new AuditReport.FoundLink(link.kind().toString(), link.address(), null, "the text"),
                    link.kind());
        }
        return new AuditReport.Reproducibility(
                List.copyOf(found.values()), Checklist.of(links, facts(paper, found), today));
    }

    private static void put(
            Map<String, AuditReport.FoundLink> found,
            List<ResearchLinks.Link> links,
            AuditReport.FoundLink link,
            ResearchLinks.Kind kind) {
        if (found.putIfAbsent(link.kind() + " " + RecordedRepositories.key(link.address()), link) == null) {
            links.add(new ResearchLinks.Link(kind, link.address()));
        }
    }

    /// Repositories that a source of links gives for this work, or for its title.
    private List<AuditReport.FoundLink> recorded(AuditedPaper paper) {
        String key = TitleKey.of(paper.title());
        return database
                .query(
                        "select distinct c.repository, c.is_official, c.title from code_link c"
                                + " left join work_merge k on k.work_id = c.work_id"
                                + " where (k.merged_id = ? or (c.work_id is null and length(c.title) >= 20"
                                + " and regexp_replace(lower(c.title), '[^a-z0-9]', '', 'g') = ?))"
                                + " order by c.is_official desc nulls last, c.repository",
                        row -> new AuditReport.FoundLink(
                                "code", row.getString(1), row.getObject(2, Boolean.class), "a source of links"),
                        paper.workId().orElse(""),
                        key.isEmpty() ? "no title" : key)
                .stream()
                .toList();
    }

    private static Optional<RepositoryFacts> facts(AuditedPaper paper, Map<String, AuditReport.FoundLink> found) {
        if (paper.codeFolder().isPresent()) {
            return paper.codeFolder().map(LocalClone::read);
        }
        List<AuditReport.FoundLink> code = found.values().stream()
                .filter(link -> link.kind().equals("code"))
                .toList();
        for (AuditReport.FoundLink link : code) {
            Optional<RepositoryFacts> facts = paper.repositories().of(link.address());
            if (facts.isPresent()) {
                return facts;
            }
        }
        return code.stream().findFirst().map(link -> bare(link));
    }

    private static RepositoryFacts bare(AuditReport.FoundLink link) {
        @Nullable Boolean official = link.official();
        return new RepositoryFacts(
                link.address(),
                Optional.ofNullable(official),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                link.from());
    }
}
