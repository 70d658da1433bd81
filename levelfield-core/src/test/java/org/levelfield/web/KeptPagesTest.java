package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What is kept, for how long, and who makes it.
final class KeptPagesTest {

    @Test
    void manyWhoAskAtOnceCostOneMaking() throws Exception {
        KeptPages pages = new KeptPages(1 << 20);
        AtomicInteger made = new AtomicInteger();
        List<Future<Optional<CompressedAnswer>>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                answers.add(threads.submit(() -> pages.get("/a", () -> {
                    made.incrementAndGet();
                    return Optional.of(page(100));
                })));
            }
            for (Future<Optional<CompressedAnswer>> answer : answers) {
                assertThat(answer.get()).isPresent();
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void theBytesAreBounded() {
        KeptPages pages = new KeptPages(50_000);
        for (int i = 0; i < 100; i++) {
            pages.get("/" + i, () -> Optional.of(page(5_000)));
            assertThat(pages.bytes()).isLessThanOrEqualTo(50_000);
        }
        AtomicInteger made = new AtomicInteger();
        pages.get("/99", () -> {
            made.incrementAndGet();
            return Optional.empty();
        });
        pages.get("/0", () -> {
            made.incrementAndGet();
            return Optional.empty();
        });
        assertThat(made).as("the latest is kept, the oldest is not").hasValue(1);
    }

    @Test
    void whatFailsIsTriedAgain() {
        KeptPages pages = new KeptPages(50_000);
        assertThatThrownBy(() -> pages.get("/a", () -> {
                    throw new Refused(503, "not now", "later");
                }))
                .isInstanceOf(Refused.class);
        assertThat(pages.get("/a", () -> Optional.of(page(10)))).isPresent();
        assertThat(pages.get("/b", Optional::empty)).isEmpty();
        assertThat(pages.get("/b", () -> Optional.of(page(10)))).isPresent();
    }

    /// Bytes that cannot be compressed.
    private static CompressedAnswer page(int bytes) {
        byte[] random = new byte[bytes];
        new Random(bytes).nextBytes(random);
        return new CompressedAnswer(random, "text/plain", Optional.empty());
    }
}
