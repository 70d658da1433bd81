package org.levelfield.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// How long a page takes that many ask for at once: each connection asks for it over and over, as a browser would that
/// takes gzip, until the time is up. For a server on this machine.
///
/// Usage: `PageLoad URL [CONNECTIONS] [SECONDS]`
public final class PageLoad {

    private final URI page;
    private final long end;

    private PageLoad(URI page, int seconds) {
        this.page = page;
        this.end = System.nanoTime() + seconds * 1_000_000_000L;
    }

    public static void main(String[] args) throws Exception {
        int connections = args.length > 1 ? Integer.parseInt(args[1]) : 50;
        int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 10;
        PageLoad load = new PageLoad(URI.create(args[0]), seconds);
        List<Future<List<Answer>>> visitors = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                visitors.add(pool.submit(load::visit));
            }
            for (Future<List<Answer>> visitor : visitors) {
                answers.addAll(visitor.get());
            }
        }
        tell(answers, seconds, System.out);
    }

    private record Answer(int status, long bytes, long nanos) {}

    private static void tell(List<Answer> answers, int seconds, PrintStream out) {
        double[] millis =
                answers.stream().mapToDouble(answer -> answer.nanos / 1e6).toArray();
        Arrays.sort(millis);
        long failed = answers.stream().filter(answer -> answer.status != 200).count();
        out.printf(
                "%d requests, %.0f a second, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.0f ms,"
                        + " %d not answered with 200, %d bytes%n",
                millis.length,
                millis.length / (double) seconds,
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.95)],
                millis[(int) (millis.length * 0.99)],
                millis[millis.length - 1],
                failed,
                answers.getLast().bytes);
    }

    private List<Answer> visit() throws IOException {
        String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
        List<Answer> answers = new ArrayList<>();
        Requests.Connection connection = new Requests.Connection(page);
        try {
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                int status = connection.get(page.getRawPath() + query);
                answers.add(new Answer(status, connection.bytes(), System.nanoTime() - start));
            }
        } finally {
            connection.close();
        }
        return answers;
    }
}
