package org.levelfield.read.paperlists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.CodeLink;
import org.levelfield.model.Work;
import org.levelfield.read.RecordSink;
import org.levelfield.read.Sample;
import org.levelfield.read.json.JsonCursor;
import org.levelfield.read.json.JsonKeys;
import org.levelfield.read.json.JsonRecordReader;
import org.levelfield.read.json.JsonRecords;
import org.levelfield.text.Identifiers;

/// Paperlists: one JSON array of the papers of a venue and year. Authors and affiliations are two lists divided by
/// semicolons; several affiliations of one author are joined by `+`. Where the counts of the lists disagree the strings
/// belong to the team, not to an author. A repository that the paper's own page names is official.
public final class Paperlists extends JsonRecordReader {

    private static final int ID = 0;
    private static final int TITLE = 1;
    private static final int STATUS = 2;
    private static final int AUTHOR = 3;
    private static final int AUTHOR_SITE = 4;
    private static final int AFFILIATION = 5;
    private static final int ABSTRACT = 6;
    private static final int KEYWORDS = 7;
    private static final int ARXIV = 8;
    private static final int GITHUB = 9;
    private static final int PROJECT = 10;
    private static final int SITE = 11;
    private static final int OPENREVIEW = 12;
    private static final int OPEN_ACCESS = 13;
    private static final int PDF = 14;
    private static final int DOI = 15;
    private static final int BIBTEX = 16;
    private static final int CITATIONS = 17;

    private static final JsonKeys PAPER = JsonKeys.of(
            "id",
            "title",
            "status",
            "author",
            "author_site",
            "aff",
            "abstract",
            "keywords",
            "arxiv",
            "github",
            "project",
            "site",
            "openreview",
            "oa",
            "pdf",
            "doi",
            "bibtex",
            "gs_citation");

    private static final Set<String> NOT_PUBLISHED =
            Set.of("reject", "withdraw", "withdrawn", "desk reject", "rejected", "desk rejected");

    /// Owner and name of a repository. What follows must not be more of a name, or the name is not what stands here.
    private static final Pattern REPOSITORY = Pattern.compile(
            "(?:github\\.com|gitlab\\.com|bitbucket\\.org)/[\\w.-]+/[\\w.-]*\\w(?=$|[)\\]}>\"'/#?,;]|\\.?(?:\\s*\\+|\\s*$))");

    private static final Pattern BIBTEX_DOI = Pattern.compile("\\bdoi\\s*=\\s*[{\"]\\s*([^}\"\\s]+)");

    @Override
    public String format() {
        return "paperlists";
    }

    @Override
    public boolean recognises(Sample sample) {
        return sample.startsWith("[")
                && sample.hasKey("title")
                && sample.hasKey("author")
                && (sample.hasKey("aff") || sample.hasKey("gs_citation") || sample.hasKey("author_site"));
    }

    @Override
    protected void record(JsonCursor cursor, JsonRecords records, RecordSink sink) {
        @Nullable String[] paper = new @Nullable String[CITATIONS];
        Integer citations = null;
        cursor.object();
        while (cursor.key(PAPER)) {
            int key = cursor.keyIndex();
            if (key == CITATIONS) {
                citations = cursor.integer();
            } else if (key >= 0) {
                paper[key] = cursor.text();
            } else {
                cursor.skip();
            }
        }
        cursor.done();
        String status = paper[STATUS] == null ? "" : paper[STATUS];
        if (paper[TITLE] == null) {
            sink.reject("no-title", "the paper has no title", records);
        } else if (NOT_PUBLISHED.contains(status.toLowerCase(Locale.ROOT))) {
            sink.reject("not-published", "the paper's status is " + status, records);
        } else {
            Work.Draft draft = draft(paper, records);
            draft.citedByCount = citations == null || citations < 0 ? null : citations;
            Work work = draft.finish();
            sink.work(work, records);
            for (String repository : repositories(paper)) {
                sink.codeLink(
                        new CodeLink(work.id(), work.url(), work.title(), work.arxivId(), repository, true), records);
            }
        }
    }

    private static Work.Draft draft(@Nullable String[] paper, JsonRecords records) {
        String page = first(paper, SITE, OPENREVIEW, OPEN_ACCESS, PDF);
        Venue venue = Venue.ofFile(records.input()).orOf(paper[BIBTEX], page);
        Work.Draft work = new Work.Draft();
        // lists without ids are numbered by place, which is what other converters of these lists do
        String id = paper[ID] == null ? String.valueOf(records.ordinal()) : paper[ID];
        work.id = "paperlists:" + venue.key() + ":" + id;
        work.title = paper[TITLE];
        work.abstractText = paper[ABSTRACT];
        work.year = venue.year();
        work.source = venue.name();
        work.sourceType = venue.name() == null ? null : "conference";
        work.type = "article";
        work.url = page;
        work.arxivId = Identifiers.arxiv(paper[ARXIV]);
        work.doi = doi(paper);
        for (String keyword : split(paper[KEYWORDS], ";")) {
            if (!keyword.isEmpty()) {
                work.keywords.add(new Work.Keyword(keyword, null));
            }
        }
        authors(paper, work);
        return work;
    }

    private static void authors(@Nullable String[] paper, Work.Draft work) {
        List<String> names = names(paper[AUTHOR] == null ? paper[AUTHOR_SITE] : paper[AUTHOR]);
        List<String> affiliations = split(paper[AFFILIATION], ";");
        boolean aligned = names.size() == affiliations.size();
        for (int i = 0; i < names.size(); i++) {
            List<String> own = aligned ? several(affiliations.get(i)) : List.of();
            work.author(names.get(i).isEmpty() ? null : names.get(i), own);
        }
        if (!aligned) {
            Set<String> shared = new LinkedHashSet<>();
            affiliations.forEach(affiliation -> shared.addAll(several(affiliation)));
            work.sharedAffiliations.addAll(shared);
        }
    }

    /// Names are divided by semicolons; in lists that a venue's page filled in, by commas; some repeat the whole team,
    /// joined by "and", for each author.
    private static List<String> names(@Nullable String list) {
        List<String> names = split(list, list != null && list.indexOf(';') < 0 ? "," : ";");
        return names.stream().anyMatch(name -> name.contains(" and "))
                ? names.stream()
                        .flatMap(name -> split(name, " and ").stream())
                        .distinct()
                        .toList()
                : names;
    }

    private static List<String> several(String affiliations) {
        return split(affiliations, "\\+").stream()
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String doi(@Nullable String[] paper) {
        String own = Identifiers.doi(paper[DOI]);
        Matcher matcher = BIBTEX_DOI.matcher(paper[BIBTEX] == null ? "" : paper[BIBTEX]);
        return own == null && matcher.find() ? Identifiers.doi(matcher.group(1)) : own;
    }

    private static Set<String> repositories(@Nullable String[] paper) {
        Set<String> found = new LinkedHashSet<>();
        for (int field : new int[] {GITHUB, PROJECT}) {
            Matcher matcher = REPOSITORY.matcher(paper[field] == null ? "" : paper[field]);
            while (matcher.find()) {
                found.add("https://" + matcher.group().replaceFirst("\\.git$", ""));
            }
        }
        return found;
    }

    private static @Nullable String first(@Nullable String[] paper, int... fields) {
        for (int field : fields) {
            if (paper[field] != null) {
                return paper[field];
            }
        }
        return null;
    }

    /// The parts, stripped; empty ones are kept, since their place says whose they are.
    private static List<String> split(@Nullable String list, String separator) {
        return list == null
                ? List.of()
                : new ArrayList<>(Arrays.stream(list.split(separator, -1))
                        .map(String::strip)
                        .toList());
    }
}
