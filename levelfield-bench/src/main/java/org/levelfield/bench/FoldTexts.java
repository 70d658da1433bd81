package org.levelfield.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.levelfield.bench.search.GivenTexts;
import org.levelfield.search.IndexedWork;
import org.levelfield.text.TextWords;
import tools.jackson.databind.json.JsonMapper;

/// Writes texts as the lexical index counts them, so that peers index the very words that it has and answers can be
/// compared: folded words between spaces, the title's twice.
///
/// Usage: `FoldTexts TEXTS.jsonl FOLDER QUESTIONS` writes `FOLDER/texts/folded.jsonl` and, of evenly chosen works, the
/// titles as questions: `questions.txt`, and with numbers `questions.tsv`.
public final class FoldTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FoldTexts() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        List<String> titles = new ArrayList<>();
        Path texts = Files.createDirectories(folder.resolve("texts")).resolve("folded.jsonl");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(texts))) {
            GivenTexts.read(Path.of(args[0]), work -> out.println(line(work, titles)));
        }
        int wanted = Integer.parseInt(args[2]);
        List<String> questions = new ArrayList<>();
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < wanted && !titles.isEmpty(); i++) {
            String title = titles.get((int) ((long) i * titles.size() / wanted));
            questions.add(title);
            numbered.add(i + "\t" + title);
        }
        Files.write(folder.resolve("questions.txt"), questions);
        Files.write(folder.resolve("questions.tsv"), numbered);
    }

    private static String line(IndexedWork work, List<String> titles) {
        String title = folded(work.title());
        if (title.indexOf(' ') > 0) {
            titles.add(title);
        }
        return JSON.writeValueAsString(
                Map.of("id", work.workId(), "contents", title + " " + title + " " + folded(work.abstractText())));
    }

    private static String folded(String text) {
        TextWords words = new TextWords();
        words.cut(text);
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            folded.append(i > 0 ? " " : "").append(words.folded(i));
        }
        return folded.toString();
    }
}
