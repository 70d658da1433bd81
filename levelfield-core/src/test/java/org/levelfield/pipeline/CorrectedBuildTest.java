package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.run.UserMistake;

/// A build with a file of corrections.
final class CorrectedBuildTest {

    private static final String HEADER = "affiliation,sector,organisation,reason\n";

    private static final GivenWork WORK = new GivenWork("w:1", "A work from places that no rule knows")
            .author("Ann Ash", "Qwx Lumen, Floor 3")
            .author("Bob Birch", "Qwx Lumen, Floor 4")
            .author("Cem Cedar", "Google Research");

    @TempDir
    private Path folder;

    private Workshop workshop = new Workshop(Path.of("."));
    private Path works = Path.of("");

    @BeforeEach
    void build() throws IOException {
        workshop = new Workshop(folder);
        works = workshop.file("works.jsonl", WORK);
        workshop.build(works);
        assertThat(workshop.ask("select team from team")).containsExactly("industry_only");
    }

    @Test
    void onlyResolvingIsDoneAgain() throws IOException {
        Path corrections = workshop.file("mine.csv", HEADER + "Qwx Lumen *,academia,Lumen,a university\n");
        BuildReport report = workshop.build(works, corrections);

        assertThat(Workshop.done(report))
                .containsExactly("read mine.csv", "resolve", "person", "notable", "prepare", "map", "index");
        assertThat(workshop.ask("select affiliation, sector, organization, rule, matched from resolution order by 1"))
                .containsExactly(
                        "Google Research|industry|Google Research|company-name|Google Research",
                        "Qwx Lumen, Floor 3|academia|Lumen|correction|Qwx Lumen *",
                        "Qwx Lumen, Floor 4|academia|Lumen|correction|Qwx Lumen *");
        assertThat(workshop.ask("select team from team")).containsExactly("mixed");

        assertThat(Workshop.done(workshop.build(works, corrections))).isEmpty();
        // what stood before is used again
        assertThat(Workshop.done(workshop.build(works))).isEmpty();
        assertThat(workshop.ask("select team from team")).containsExactly("industry_only");
    }

    @Test
    void aWrongDecisionIsWithdrawn() throws IOException {
        BuildReport report = workshop.build(
                works,
                workshop.file("mine.csv", HEADER + "google research,unknown,,wrong\nNowhere,other,,never seen\n"));

        assertThat(workshop.ask("select sector, organization, rule from resolution where affiliation like 'Goo%'"))
                .containsExactly("unknown|null|correction");
        assertThat(workshop.ask("select team from team")).containsExactly("unknown");
        assertThat(report.manifest().stages().stream()
                        .filter(stage -> stage.stage().equals("resolve"))
                        .findFirst()
                        .orElseThrow()
                        .notes())
                .containsEntry("strings corrected", 1L)
                .containsEntry("corrections that no string meets", 1L);
    }

    @Test
    void aHalfFilledTemplateBuilds() throws IOException {
        workshop.build(
                works, workshop.file("mine.csv", HEADER + "Qwx Lumen *,academia,,ok\n" + "One more,,,\n".repeat(20)));

        assertThat(workshop.ask("select reason, count(*), min(line) from reject group by reason"))
                .containsExactly("not-filled|20|3");
        assertThat(workshop.ask("select affiliation, sector, reason from sector_correction"))
                .containsExactly("Qwx Lumen *|academia|ok");
    }

    @Test
    void badRowsStopTheBuildUnlessTheyAreAllowed() throws IOException {
        Path corrections = workshop.file("mine.csv", HEADER + "A,academical,,x\nB,industry,,y\n");

        assertThatThrownBy(() -> workshop.build(works, corrections))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("unknown-sector")
                .hasMessageContaining("line 2");
        workshop.build(0.5, works, corrections);
        assertThat(workshop.ask("select line, reason from reject")).containsExactly("2|unknown-sector");
    }

    @Test
    void twoFilesMayNotContradictEachOther() throws IOException {
        Path one = workshop.file("one.csv", HEADER + "Qwx *,academia,,x\n");
        Path other = workshop.file("other.csv", HEADER + "qwx *,industry,,y\n");

        assertThatThrownBy(() -> workshop.build(works, one, other))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("contradict");
        // the field that stood is still served
        assertThat(workshop.ask("select team from team")).containsExactly("industry_only");
    }
}
