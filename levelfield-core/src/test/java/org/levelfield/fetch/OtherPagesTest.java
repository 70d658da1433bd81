package org.levelfield.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.fetch.FaultyServer.Asked;
import org.levelfield.fetch.FaultyServer.Said;
import org.levelfield.fetch.arxiv.ArxivPages;
import org.levelfield.fetch.openreview.OpenReviewPages;
import org.levelfield.pipeline.Workshop;
import org.levelfield.run.Progress;

/// arXiv's OAI-PMH and OpenReview's notes become lines that the build reads.
final class OtherPagesTest {

    @TempDir
    private Path folder;

    private FetchManifest fetch(String source, Path into, Function<PoliteClient, PageSource> pages, VirtualTime time) {
        PoliteClient client = Fetching.client(time, 3);
        return new PagedFetch(client, Progress.SILENT, Fetching.UNFORCED)
                .run(
                        new FetchFolder.Origin(source, "", "", "", Map.of()),
                        into,
                        "",
                        new Limits(0, 9),
                        since -> pages.apply(client));
    }

    private static String record(int i) {
        String status = i == 4 ? " status=\"deleted\"" : "";
        String comments = i == 3 ? "<comments>This paper has been withdrawn</comments>" : "";
        String metadata = """
                <metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>2101.%05d</id><created>20%02d-01-05</created>
                <authors><author><keyname>Szegedy</keyname><forenames>Christian</forenames>
                <affiliation>Google Inc.</affiliation></author></authors><title>On &lt;b&gt; and
                  more %d</title><categories>cs.LG stat.ML</categories>%s<license>http://creativecommons.org/licenses/by/4.0/</license>
                <abstract>  We show it. </abstract></arXiv></metadata>""".formatted(i, 10 + i, i, comments);
        return "<record><header%s><identifier>oai:arXiv.org:2101.%05d</identifier><datestamp>2026-10-0%d</datestamp></header>%s</record>"
                .formatted(status, i, i, i == 4 ? "" : metadata);
    }

    private static Said oai(Asked asked, Random faults) {
        String token = asked.query().getOrDefault("resumptionToken", "");
        int page = token.isEmpty() ? 0 : Integer.parseInt(token.replace("t|", ""));
        double luck = faults.nextDouble();
        if (luck < 0.1) {
            return Said.of(503, "slow down").with("Retry-After", "20");
        }
        if (luck < 0.2 && page > 0) {
            return Said.of(200, "<OAI-PMH><error code=\"badResumptionToken\">expired</error></OAI-PMH>");
        }
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\"?><OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><ListRecords>");
        for (int i = page * 2 + 1; i <= page * 2 + 2; i++) {
            xml.append(record(i));
        }
        String next = page < 3 ? "t|" + (page + 1) : "";
        xml.append("<resumptionToken completeListSize=\"8\">")
                .append(next)
                .append("</resumptionToken></ListRecords></OAI-PMH>");
        Said said = Said.of(200, xml.toString());
        return luck < 0.3 ? said.announcing(300) : said;
    }

    @Test
    void arxivComesWholeUnderFaults() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            Random faults = new Random(seed);
            try (FaultyServer server = new FaultyServer(asked -> oai(asked, faults))) {
                Path into = folder.resolve("arxiv" + seed);
                ArxivPages.Selection all = new ArxivPages.Selection("cs", Optional.empty(), Optional.empty());
                fetch(
                        "arxiv",
                        into,
                        client -> new ArxivPages(client, server.address() + "/oai", all, ""),
                        new VirtualTime());
                List<String> lines = Fetching.lines(into);
                assertThat(lines).as("seed %d", seed).hasSize(8).doesNotHaveDuplicates();
                assertThat(lines.getFirst())
                        .isEqualTo("{\"id\":\"arxiv:2101.00001\",\"ids\":{\"arxiv\":\"2101.00001\"},"
                                + "\"title\":\"On <b> and more 1\",\"abstract\":\"We show it.\",\"publication_date\":\"2011-01-05\","
                                + "\"updated_date\":\"2026-10-01\",\"type\":\"preprint\","
                                + "\"license\":\"http://creativecommons.org/licenses/by/4.0/\","
                                + "\"arxiv_categories\":[\"cs.LG\",\"stat.ML\"],\"is_retracted\":false,\"primary_location\":"
                                + "{\"source\":{\"display_name\":\"arXiv\",\"type\":\"repository\"},"
                                + "\"landing_page_url\":\"https://arxiv.org/abs/2101.00001\"},\"publication_year\":2011,"
                                + "\"authorships\":[{\"author\":{\"display_name\":\"Christian Szegedy\"},"
                                + "\"raw_affiliation_strings\":[\"Google Inc.\"]}]}");
                assertThat(lines.get(2)).as("withdrawn").contains("\"is_retracted\":true");
                assertThat(lines.get(3))
                        .as("deleted")
                        .contains("\"is_retracted\":true", "Deleted from arXiv: 2101.00004");
            }
        }
    }

    @Test
    void arxivKeepsItsGapAndSelectsYears() throws IOException {
        VirtualTime time = new VirtualTime();
        try (FaultyServer server = new FaultyServer(asked -> oai(asked, new Random(1)))) {
            PoliteClient client = new PoliteClient(
                    Politeness.withGap(java.time.Duration.ofSeconds(3), java.time.Duration.ofMinutes(5)),
                    time,
                    new Random(1));
            ArxivPages.Selection some = new ArxivPages.Selection("cs", Optional.of(2012), Optional.of(2013));
            new PagedFetch(client, Progress.SILENT, Fetching.UNFORCED)
                    .run(
                            new FetchFolder.Origin("arxiv", "", "", "", some.settings()),
                            folder,
                            "",
                            new Limits(0, 2),
                            since -> new ArxivPages(client, server.address(), some, "2026-10-01"));
            assertThat(server.asked().getFirst().query())
                    .isEqualTo(Map.of(
                            "verb", "ListRecords", "metadataPrefix", "arXiv", "set", "cs", "from", "2026-10-01"));
        }
        assertThat(time.paused()).as("four requests, three gaps").isEqualTo(java.time.Duration.ofSeconds(9));
        assertThat(Fetching.lines(folder))
                .as("2012, 2013, and the deleted one whose year nobody knows")
                .hasSize(3);
    }

    @Test
    void openReviewNotesBecomeWorks() throws IOException {
        String note = """
                {"id":"n%d","forum":"n%d","cdate":1696000000000,"pdate":1705000000000,"mdate":1710000000000,"license":"CC BY 4.0",\
                "content":{"title":{"value":"Note %d"},"abstract":{"value":"A."},"authors":{"value":["Ann Lee","Bo Wu"]},\
                "authorids":{"value":["~Ann_Lee1","bo@example.org"]},"keywords":{"value":["graphs"]},\
                "venue":{"value":"ICLR 2024 poster"},"venueid":{"value":"ICLR.cc/2024/Conference"}}}""";
        Function<Asked, Said> service = asked -> {
            int offset = Integer.parseInt(asked.query().get("offset"));
            return offset >= 4
                    ? Said.json("{\"notes\":[],\"count\":4}")
                    // the second page begins one earlier, as when a note before it has gone
                    : Said.json("{\"notes\":[%s,%s],\"count\":4}"
                            .formatted(
                                    note.formatted(offset, offset, offset),
                                    note.formatted(offset + 1, offset + 1, offset + 1)));
        };
        try (FaultyServer server = new FaultyServer(service)) {
            fetch(
                    "openreview",
                    folder,
                    client -> new OpenReviewPages(client, server.address(), "ICLR.cc/2024/Conference"),
                    new VirtualTime());
            assertThat(server.asked().getFirst().query()).containsEntry("content.venueid", "ICLR.cc/2024/Conference");
        }
        List<String> lines = Fetching.lines(folder);
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst())
                .contains("\"id\":\"openreview:n0\"", "\"publication_year\":2024", "\"display_name\":\"ICLR\"")
                .contains("openreview:~Ann_Lee1")
                .as("addresses of mail stay out")
                .doesNotContain("example.org");
    }

    private static final String NOTE = """
            {"id":"%s","cdate":1696000000000,"mdate":%d,"content":{"title":{"value":"Note %s"},\
            "venue":{"value":"%s"},"venueid":{"value":"%s"}}}""";

    private static Said notes(Asked asked, Map<String, List<String>> notes) {
        String venue = asked.query().get("content.venueid");
        List<String> all = notes.getOrDefault(venue, List.of());
        return Said.json("{\"notes\":[%s],\"count\":%d}".formatted(String.join(",", all), all.size()));
    }

    private static String note(String id, Instant changed, String venue) {
        return NOTE.formatted(id, changed.toEpochMilli(), id, venue, venue);
    }

    @Test
    void anUpdateMarksNotesThatWereWithdrawnSince() throws IOException {
        String venue = "ICLR.cc/2024/Conference";
        VirtualTime time = new VirtualTime();
        Instant before = time.now().minus(Duration.ofDays(300));
        Map<String, List<String>> notes = new HashMap<>(Map.of(
                venue,
                List.of(note("a", before, venue), note("b", before, venue), note("c", before, venue)),
                venue + "/Withdrawn_Submission",
                List.of(note("never-accepted", before, venue))));
        FetchFolder.Origin origin = new FetchFolder.Origin(FetchUpdates.OPENREVIEW, "", "", "", Map.of("venue", venue));
        try (FaultyServer server = new FaultyServer(asked -> notes(asked, notes))) {
            FetchFolder.Origin there = new FetchFolder.Origin(
                    origin.source(), server.address(), origin.licence(), origin.credit(), origin.settings());
            PoliteClient client = Fetching.client(time, 3);
            new PagedFetch(client, Progress.SILENT, Fetching.UNFORCED)
                    .run(
                            there,
                            folder,
                            "",
                            new Limits(0, 9),
                            since -> new OpenReviewPages(client, server.address(), venue));
            assertThat(Fetching.lines(folder)).hasSize(3).allMatch(line -> line.contains("\"is_retracted\":false"));
            assertThat(server.asked())
                    .as("of those withdrawn nothing is asked at first")
                    .hasSize(1);

            time.pause(Duration.ofDays(10));
            Instant now = time.now();
            notes.put(venue, List.of(note("a", before, venue)));
            notes.put(
                    venue + "/Withdrawn_Submission",
                    List.of(note("never-accepted", now, venue), note("b", now, venue + "/Withdrawn_Submission")));
            notes.put(
                    venue + "/Desk_Rejected_Submission", List.of(note("c", now, venue + "/Desk_Rejected_Submission")));
            new FetchUpdates(gap -> client, Optional.empty(), new Limits(0, 9), Progress.SILENT, Fetching.UNFORCED)
                    .update(folder);
        }
        assertThat(Fetching.lines(folder).subList(3, 5))
                .as("those that the folder has, and no other")
                .anyMatch(line -> line.contains("openreview:b\"") && line.contains("\"is_retracted\":true"))
                .anyMatch(line -> line.contains("openreview:c\"") && line.contains("\"is_retracted\":true"));
        assertThat(Fetching.lines(folder)).hasSize(5);
        Workshop workshop = new Workshop(folder.resolve("built"));
        workshop.build(folder);
        assertThat(workshop.ask("select work_id, is_retracted from merged_work order by 1"))
                .containsExactly("openreview:a|false", "openreview:b|true", "openreview:c|true");
    }
}
