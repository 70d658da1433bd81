package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LongSetTest {

    @Test
    void likeASetOfObjects() {
        Random random = new Random(5);
        LongSet fast = new LongSet();
        Set<Long> slow = new HashSet<>();
        for (int i = 0; i < 50_000; i++) {
            // few high bits and many zeros, so that slots collide
            long value = (long) random.nextInt(20_000) << (random.nextInt(3) * 16);
            assertThat(fast.add(value)).isEqualTo(slow.add(value));
        }
    }
}
