package org.levelfield.read.codelinks;

import org.levelfield.model.CodeLink;
import org.levelfield.read.RecordSink;
import org.levelfield.read.Sample;
import org.levelfield.read.json.JsonCursor;
import org.levelfield.read.json.JsonKeys;
import org.levelfield.read.json.JsonRecordReader;
import org.levelfield.read.json.JsonRecords;
import org.levelfield.text.Identifiers;

/// Papers with Code's file of links between papers and code. One addition to the layout: `paper_id`, the work's own
/// identifier where the maker of the file knows it.
public final class CodeLinks extends JsonRecordReader {

    private static final JsonKeys LINK = JsonKeys.of(
            "paper_id", "paper_url_abs", "paper_url", "paper_title", "paper_arxiv_id", "repo_url", "is_official");

    @Override
    public String format() {
        return "code-links";
    }

    @Override
    public boolean recognises(Sample sample) {
        boolean json = sample.startsWith("[") || sample.startsWith("{");
        return json && sample.hasKey("repo_url") && (sample.hasKey("paper_title") || sample.hasKey("paper_url"));
    }

    @Override
    protected void record(JsonCursor cursor, JsonRecords records, RecordSink sink) {
        String work = null;
        String abstractPage = null;
        String page = null;
        String title = null;
        String arxiv = null;
        String repository = null;
        Boolean official = null;
        cursor.object();
        while (cursor.key(LINK)) {
            switch (cursor.keyIndex()) {
                case 0 -> work = cursor.text();
                case 1 -> abstractPage = cursor.text();
                case 2 -> page = cursor.text();
                case 3 -> title = cursor.text();
                case 4 -> arxiv = Identifiers.arxiv(cursor.text());
                case 5 -> repository = cursor.text();
                case 6 -> official = cursor.nothing() ? null : Boolean.valueOf(cursor.truth());
                default -> cursor.skip();
            }
        }
        cursor.done();
        String url = abstractPage == null ? page : abstractPage;
        arxiv = arxiv == null ? Identifiers.arxivIn(null, url) : arxiv;
        if (repository == null) {
            sink.reject("no-repository", "the link has no repo_url", records);
        } else if (work == null && url == null && title == null && arxiv == null) {
            sink.reject("no-work", "the link does not say which work it belongs to", records);
        } else {
            sink.codeLink(new CodeLink(work, url, title, arxiv, repository.strip(), official), records);
        }
    }
}
