package org.levelfield.read.codelinks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.model.CodeLink;
import org.levelfield.read.CollectedRecords;

class CodeLinksTest {

    @TempDir
    Path folder;

    @Test
    void linksAndWhatIsNone() throws IOException {
        CollectedRecords records = CollectedRecords.read(folder, "links.json", """
                [{"paper_url":"https://pwc.example/p","paper_title":"T","paper_arxiv_id":"1706.03762v2",
                  "paper_url_abs":"https://arxiv.org/abs/1706.03762","repo_url":"https://github.com/a/b","is_official":true,
                  "mentioned_in_paper":false,"framework":"tf"},
                 {"paper_id":"w1","paper_url":null,"paper_title":null,"paper_arxiv_id":null,
                  "repo_url":"https://github.com/c/d","is_official":null},
                 {"paper_title":"no repository","repo_url":""},
                 {"repo_url":"https://github.com/e/f"}]
                """);

        assertThat(records.codeLinks)
                .containsExactly(
                        new CodeLink(
                                null,
                                "https://arxiv.org/abs/1706.03762",
                                "T",
                                "1706.03762",
                                "https://github.com/a/b",
                                true),
                        new CodeLink("w1", null, null, null, "https://github.com/c/d", null));
        assertThat(records.reasons()).hasToString("{no-repository=1, no-work=1}");
    }
}
