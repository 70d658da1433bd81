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
                 {"paper_title":"badge","repo_url":"[![x](/i.svg) 15 community implementations](https://paperswithcode.com/p)"},
                 {"paper_title":"badges","repo_url":"[![github](/i.svg) g/h](https://github.com/g/h) + [![x](/y)](https://z)"},
                 {"paper_title":"own host","repo_url":"https://code.example.org/i"},
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
                        new CodeLink("w1", null, null, null, "https://github.com/c/d", null),
                        new CodeLink(null, null, "badges", null, "https://github.com/g/h", null),
                        new CodeLink(null, null, "own host", null, "https://code.example.org/i", null));
        assertThat(records.reasons()).hasToString("{no-repository=2, no-work=1}");
    }
}
