package org.levelfield.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
        byte[] request = ("GET " + page.getRawPath() + query + " HTTP/1.1\r\nHost: " + page.getAuthority()
                        + "\r\nAccept-Encoding: gzip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        List<Answer> answers = new ArrayList<>();
        try (Socket socket = new Socket(page.getHost(), page.getPort());
                InputStream in = new BufferedInputStream(socket.getInputStream())) {
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                socket.getOutputStream().write(request);
                int status = Integer.parseInt(line(in).split(" ", 3)[1]);
                long bytes = body(in);
                answers.add(new Answer(status, bytes, System.nanoTime() - start));
            }
        }
        return answers;
    }

    /// Reads the headers and the body, and gives the body's bytes.
    private static long body(InputStream in) throws IOException {
        long length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(header.substring(15).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return length;
        }
        long bytes = 0;
        for (int chunk = Integer.parseInt(line(in), 16); chunk > 0; chunk = Integer.parseInt(line(in), 16)) {
            in.skipNBytes(chunk);
            line(in);
            bytes += chunk;
        }
        line(in);
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
