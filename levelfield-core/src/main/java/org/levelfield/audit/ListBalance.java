package org.levelfield.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.levelfield.measure.literature.Literature;
import org.levelfield.store.Database;
import org.levelfield.store.StoredTitles;

/// What the works of a reference list are like, with how many of them each figure rests on.
final class ListBalance {

    private static final int RECENT_YEARS = 3;

    /// Fewer works say nothing of a share.
    private static final int LEAST = 5;

    private static final double MUCH_SELF = 0.3;
    private static final double MUCH_ONE_GROUP = 0.3;
    private static final double LITTLE_RECENT = 0.1;

    private final Database database;
    private final StoredTitles titles;

    ListBalance(Database database, StoredTitles titles) {
        this.database = database;
        this.titles = titles;
    }

    AuditReport.Balance of(int[] cited, AuditedPaper paper, int year) {
        List<String> ids = Arrays.stream(cited).mapToObj(titles::id).toList();
        double[] ages = Arrays.stream(cited)
                .filter(work -> titles.year(work) != StoredTitles.NO_YEAR)
                .mapToDouble(work -> year - titles.year(work))
                .sorted()
                .toArray();
        Authors authors = authors(ids, paper);
        Group group = group(ids);
        int[] teams = teams(ids);
        @Nullable
        Double recent = ages.length == 0
                ? null
                : (Double) ((double) Arrays.stream(ages)
                                .filter(age -> age <= RECENT_YEARS)
                                .count()
                        / ages.length);
        @Nullable
        Double self = authors.known() == 0 || paper.authors().isEmpty()
                ? null
                : (Double) ((double) authors.own() / authors.known());
        AuditReport.Balance balance = new AuditReport.Balance(
                cited.length,
                year,
                median(ages),
                recent,
                self,
                group.name(),
                share(group.works(), group.known()),
                group.known(),
                authors.top(),
                share(authors.topWorks(), authors.known()),
                share(teams[0], teams[1]),
                teams[1],
                List.of());
        return withRemarks(balance);
    }

    private static @Nullable Double share(int part, int all) {
        return all == 0 ? null : (Double) ((double) part / all);
    }

    private static @Nullable Double median(double[] sorted) {
        int size = sorted.length;
        return size == 0 ? null : (Double) ((sorted[(size - 1) / 2] + sorted[size / 2]) / 2);
    }

    private record Authors(int own, int known, @Nullable String top, int topWorks) {}

    private Authors authors(List<String> ids, AuditedPaper paper) {
        Set<Integer> own = new HashSet<>();
        Arrays.stream(Literature.keys(paper.authors().toArray(String[]::new))).forEach(own::add);
        Map<Integer, Set<String>> works = new TreeMap<>();
        Map<Integer, String> names = new TreeMap<>();
        Set<String> known = new HashSet<>();
        Set<String> self = new HashSet<>();
        database.stream(
                "select m.work_id, a.author_name from merged_work m join authorship a on a.work_id = m.authorship_id"
                        + " where a.author_name is not null and m.work_id in " + IdList.of(ids) + " order by 1, 2",
                row -> {
                    known.add(row.getString(1));
                    for (int key : Literature.keys(new String[] {row.getString(2)})) {
                        names.putIfAbsent(key, row.getString(2));
                        works.computeIfAbsent(key, each -> new HashSet<>()).add(row.getString(1));
                        if (own.contains(key)) {
                            self.add(row.getString(1));
                        }
                    }
                });
        int top = works.entrySet().stream()
                .max(Map.Entry.comparingByValue(java.util.Comparator.comparingInt(Set::size)))
                .map(Map.Entry::getKey)
                .orElse(0);
        return new Authors(
                self.size(),
                known.size(),
                names.get(top),
                works.getOrDefault(top, Set.of()).size());
    }

    private record Group(@Nullable String name, int works, int known) {}

    /// The institution or company, rolled up to its owner, with a part in most of the works.
    private Group group(List<String> ids) {
        String from = " from merged_work m join affiliation_string s on s.work_id = m.authorship_id"
                + " join resolution r on r.affiliation = s.affiliation where m.work_id in " + IdList.of(ids)
                + " and coalesce(r.parent, r.institution, r.organization) is not null";
        List<Group> top = database.query(
                "select coalesce(r.parent, r.institution, r.organization), count(distinct m.work_id)" + from
                        + " group by 1 order by 2 desc nulls last, 1 limit 1",
                row -> new Group(row.getString(1), row.getInt(2), 0));
        int known = (int) database.number("select count(distinct m.work_id)" + from);
        return top.isEmpty()
                ? new Group(null, 0, 0)
                : new Group(top.getFirst().name(), top.getFirst().works(), known);
    }

    /// Works with industry, and works of known team.
    private int[] teams(List<String> ids) {
        int[] counts = new int[2];
        database.stream(
                "select team, count(*) from team where team <> 'unknown' and work_id in " + IdList.of(ids)
                        + " group by 1",
                row -> {
                    String team = String.valueOf(row.getString(1));
                    counts[0] += team.equals("industry_only") || team.equals("mixed") ? row.getInt(2) : 0;
                    counts[1] += row.getInt(2);
                });
        return counts;
    }

    private static AuditReport.Balance withRemarks(AuditReport.Balance balance) {
        List<String> remarks = new ArrayList<>();
        if (balance.found() < LEAST) {
            remarks.add("fewer than " + LEAST + " references were found: shares say little");
        } else {
            remark(remarks, balance.shareSelf(), MUCH_SELF, "%.0f%% of the works found share an author with the paper");
            remark(
                    remarks,
                    balance.groupKnown() < LEAST ? null : balance.shareTopGroup(),
                    MUCH_ONE_GROUP,
                    balance.topGroup() + " has a part in %.0f%% of the works whose institutions are known");
            remark(
                    remarks,
                    balance.shareTopAuthor(),
                    MUCH_ONE_GROUP,
                    balance.topAuthor() + " is an author of %.0f%% of the works found");
            @Nullable Double recent = balance.shareRecent();
            if (recent != null && recent < LITTLE_RECENT) {
                remarks.add("%.0f%% of the works found are of the last %d years".formatted(100 * recent, RECENT_YEARS));
            }
        }
        return new AuditReport.Balance(
                balance.found(),
                balance.year(),
                balance.medianAge(),
                balance.shareRecent(),
                balance.shareSelf(),
                balance.topGroup(),
                balance.shareTopGroup(),
                balance.groupKnown(),
                balance.topAuthor(),
                balance.shareTopAuthor(),
                balance.shareIndustry(),
                balance.teamKnown(),
                List.copyOf(remarks));
    }

    private static void remark(List<String> remarks, @Nullable Double share, double much, String words) {
        if (share != null && share >= much) {
            remarks.add(words.replaceFirst("%\\.0f", String.valueOf(Math.round(100 * share)))
                    .replace("%%", "%"));
        }
    }
}
