package org.levelfield.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.pipeline.GivenWork;
import org.levelfield.pipeline.Workshop;

/// A field of two kinds of works.
final class MapField {

    private static final List<String> LEFT = List.of("kriging", "variogram", "drill hole", "ore body", "soil sample");
    private static final List<String> RIGHT = List.of("parser", "grammar", "treebank", "syntax tree", "lexicon");

    private MapField() {}

    static Path build(Path folder) throws IOException {
        Workshop workshop = new Workshop(folder);
        List<GivenWork> works = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            works.add(new GivenWork("l:" + i, "Number " + i + " on " + without(LEFT, i))
                    .year(2010 + i % 10)
                    .author("Ada", "University of Toronto"));
            works.add(new GivenWork("r:" + i, "Number " + i + " on " + without(RIGHT, i))
                    .year(2010 + i % 10)
                    .author("Ian", "Google Brain"));
        }
        Path list = workshop.file("list.txt", String.join("\n", LEFT) + "\n" + String.join("\n", RIGHT) + "\n");
        workshop.build(0.1, Optional.of(list), workshop.file("works.jsonl", works.toArray(GivenWork[]::new)));
        return workshop.root();
    }

    private static String without(List<String> names, int left) {
        List<String> some = new ArrayList<>(names);
        some.remove(left % names.size());
        return String.join(" with ", some);
    }
}
