package org.levelfield.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The merge against its slow twin, on records drawn so that they often share something.
final class MergeTwinTest {

    private static final int ROUNDS = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void likeAllPairs(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<GivenRecord> records = records(random, 2 + random.nextInt(30));
            WorkMerge fast = GivenRecord.merged(records);
            SlowMerge slow = new SlowMerge(records);

            assertThat(IntStream.range(0, records.size()).map(fast::lead).toArray())
                    .as("round %d: %s", round, records)
                    .isEqualTo(
                            IntStream.range(0, records.size()).map(slow::lead).toArray());
            assertThat(fast.refused()).isEqualTo(slow.refused());
        }
    }

    private static List<GivenRecord> records(Random random, int count) {
        List<GivenRecord> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> authors = List.of("Ann Ash", "Bob Birch", "Cem Cedar", "Dee Dogwood").stream()
                    .filter(name -> random.nextInt(5) < 2)
                    .toList();
            records.add(new GivenRecord(
                    "w" + (100 + i),
                    random.nextInt(2) == 0 ? null : "10.1/" + random.nextInt(5),
                    random.nextInt(3) < 2 ? null : "1706.0000" + random.nextInt(4),
                    random.nextInt(9) == 0 ? "Editorial" : "A title that is long enough " + random.nextInt(4),
                    random.nextInt(6) == 0 ? null : 2015 + random.nextInt(5),
                    authors,
                    List.of("ICML", "JMLR", "arXiv", "")
                            .get(random.nextInt(4))
                            .transform(name -> name.isEmpty() ? null : name),
                    "input " + random.nextInt(3),
                    random.nextInt(8)));
        }
        return records;
    }
}
