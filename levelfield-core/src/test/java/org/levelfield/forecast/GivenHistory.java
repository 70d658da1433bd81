package org.levelfield.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Histories drawn at random.
final class GivenHistory {

    private GivenHistory() {}

    /// Works of 2000 to 2012.
    ///
    /// @param fork works after this year depend on `after`, those until it do not
    static ConceptHistory random(int concepts, int works, int fork, long after) {
        Random random = new Random(7);
        List<ConceptHistory.NamingWork> all = new ArrayList<>();
        for (int work = 0; work < works; work++) {
            int year = 2000 + work * 13 / works;
            Random its = new Random(year > fork ? after + work : work);
            int size = 2 + its.nextInt(5);
            int[] named = its.ints(size, 0, concepts)
                    .map(concept -> concept * (1 + its.nextInt(2)) / 2)
                    .sorted()
                    .distinct()
                    .map(concept -> its.nextInt(4) == 0 ? ~concept : concept)
                    .toArray();
            int[] persons = its.ints(2, 0, 40).distinct().toArray();
            all.add(new ConceptHistory.NamingWork("w" + work, year, its.nextInt(4) - 1, named, persons));
        }
        List<String> names = IntStream.range(0, concepts)
                .mapToObj(i -> "word" + i % 17 + " thing" + i + " model" + random.nextInt(5))
                .toList();
        return new ConceptHistory(names, all);
    }
}
