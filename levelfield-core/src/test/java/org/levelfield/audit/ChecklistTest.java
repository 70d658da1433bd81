package org.levelfield.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.audit.code.CheckedItem;
import org.levelfield.audit.code.CheckedItem.Grade;
import org.levelfield.audit.code.Checklist;
import org.levelfield.audit.code.LocalClone;
import org.levelfield.audit.code.RecordedRepositories;
import org.levelfield.audit.code.RepositoryFacts;
import org.levelfield.run.UserMistake;
import org.levelfield.text.ResearchLinks;

/// What a repository has, told apart from what nobody has looked for.
final class ChecklistTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    @TempDir
    private Path folder = Path.of("");

    private static Map<String, Grade> grades(List<ResearchLinks.Link> links, Optional<RepositoryFacts> repository) {
        return Checklist.of(links, repository, TODAY).stream()
                .collect(Collectors.toMap(CheckedItem::item, CheckedItem::grade));
    }

    @Test
    void withoutARepositoryNothingIsHeldAgainstAPaper() {
        assertThat(grades(List.of(), Optional.empty()).values()).containsOnly(Grade.NOT_RECORDED);
        assertThat(grades(ResearchLinks.in("Code: https://anonymous.4open.science/r/abc-1"), Optional.empty()))
                .containsEntry("code is linked", Grade.PARTLY);
    }

    @Test
    void aCloneIsLookedInto() throws IOException {
        Files.writeString(folder.resolve("README.md"), "# Code");
        Files.writeString(folder.resolve("LICENSE"), "Apache");
        Files.writeString(folder.resolve("requirements-dev.txt"), "numpy");
        Files.createDirectories(folder.resolve("tests"));
        Files.writeString(folder.resolve("tests/test_all.py"), "");
        Files.createDirectories(folder.resolve(".git/logs"));
        Files.writeString(
                folder.resolve(".git/logs/HEAD"),
                "0 1 A <a@b> 1600000000 +0000\tcommit: one\n1 2 A <a@b> 1710000000 +0000\tclone: from x\n");

        Map<String, Grade> grades = grades(List.of(), Optional.of(LocalClone.read(folder)));
        assertThat(grades)
                .containsEntry("read-me", Grade.MET)
                .containsEntry("licence", Grade.MET)
                .containsEntry("dependencies", Grade.MET)
                .containsEntry("environment", Grade.NOT_MET)
                .containsEntry("tests", Grade.MET)
                .containsEntry("the authors' own", Grade.NOT_RECORDED)
                // 13 September 2020 is more than three years before
                .containsEntry("upkeep", Grade.PARTLY);
        assertThatThrownBy(() -> LocalClone.read(folder.resolve("none"))).isInstanceOf(UserMistake.class);
    }

    @Test
    void whatIsRecordedCountsAndWhatIsNotStaysUnknown() throws IOException {
        Path file = Files.writeString(folder.resolve("recorded.csv"), """
                repo_url,is_official,readmeUrl,requirementsUrl,lastCommitDate
                https://github.com/A/B,true,https://x/README.md,requirements.txt not found,2023-01-02T00:00:00Z
                https://github.com/C/D,false,None,,None
                """);
        RecordedRepositories recorded = RecordedRepositories.read(file);
        assertThat(grades(List.of(), recorded.of("github.com/a/b.git")))
                .containsEntry("the authors' own", Grade.MET)
                .containsEntry("read-me", Grade.MET)
                .containsEntry("dependencies", Grade.NOT_MET)
                .containsEntry("licence", Grade.NOT_RECORDED)
                .containsEntry("upkeep", Grade.MET);
        assertThat(grades(List.of(), recorded.of("http://www.github.com/c/d/")))
                .containsEntry("the authors' own", Grade.NOT_MET)
                .containsEntry("read-me", Grade.NOT_RECORDED)
                .containsEntry("upkeep", Grade.NOT_RECORDED);
        assertThat(recorded.of("github.com/e/f")).isEmpty();
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> RecordedRepositories.read(other)).isInstanceOf(UserMistake.class);
    }
}
