package org.levelfield.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/// Visitors who mean no good, or whose line is bad: they send a letter a second, take no answer, send headers and
/// bodies
/// without end, climb out of folders, and put markup and SQL where names belong. Every answer must be a refusal, or
/// hold
/// nothing of what was tried.
final class Strangers {

    private static final List<String> CLIMBING = List.of(
            "/assets/x/../../../../etc/passwd",
            "/assets/x/..%2f..%2f..%2fetc%2fpasswd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/assets/%2e%2e%2fpom.xml",
            "/assets/x/levelfield.css%00.html",
            "/assets/x/..%c0%af..%c0%afetc/passwd",
            "//etc/passwd",
            "/concept/..%2f..%2fetc%2fpasswd",
            "/survey/..;/..;/etc/passwd");

    private static final List<String> INJECTING = List.of(
            "/survey/sector-share?venue=%27%20or%201=1%20--",
            "/survey/sector-share?venue=%3Cscript%3Ealert(1)%3C/script%3E",
            "/work?id=%27%3B%20drop%20table%20work%3B--",
            "/concept/%3Cimg%20src=x%20onerror=alert(1)%3E",
            "/sql?q=insert%20into%20work%20values%20(1)",
            "/sql?q=attach%20%27/etc/passwd%27%20as%20x",
            "/sql?q=copy%20work%20to%20%27/tmp/x%27",
            "/sql?q=select%20*%20from%20read_csv(%27/etc/passwd%27)",
            "/sql?q=pragma%20database_list",
            "/api/sql?q=select%20*%20from%20%27/etc/passwd%27",
            "/api/search?q=x&limit=1e9",
            "/api/map/concepts?from=-1");

    private final URI address;
    private final long end;
    private final Map<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();

    Strangers(URI address, long end) {
        this.address = address;
        this.end = end;
    }

    /// One of them, until the time is up.
    void come(int which) {
        while (System.nanoTime() < end) {
            try {
                switch (which % 7) {
                    case 0 -> creep("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + "a".repeat(2000));
                    case 1 ->
                        creep("POST /api/audit HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4000\r\n\r\n"
                                + "@article{".repeat(300));
                    case 2 -> takeNothing();
                    case 3 ->
                        ask(
                                "huge header",
                                "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(200_000) + "\r\n\r\n");
                    case 4 ->
                        ask(
                                "huge body",
                                "POST /api/audit HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999\r\n\r\n"
                                        + "b".repeat(100_000));
                    case 5 -> {
                        for (String path : CLIMBING) {
                            ask(
                                    "climbing",
                                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                        }
                    }
                    default -> {
                        for (String path : INJECTING) {
                            ask(
                                    "injecting",
                                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                        }
                        String broken = "{\"references\": [{\"title\": ";
                        ask(
                                "malformed JSON",
                                "POST /api/audit HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                        + "Connection: close\r\nContent-Length: "
                                        + broken.length() + "\r\n\r\n" + broken);
                    }
                }
                Thread.sleep(200);
            } catch (IOException refused) {
                count("hung up: " + refused.getClass().getSimpleName());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /// A letter a second; the server may hang up when it likes.
    private void creep(String request) throws IOException, InterruptedException {
        int begun = request.indexOf("\r\n\r\n") > 0 ? request.indexOf("\r\n\r\n") + 4 : 40;
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.substring(0, begun).getBytes(StandardCharsets.ISO_8859_1));
            for (int at = begun; at < request.length() && System.nanoTime() < end; at++) {
                socket.getOutputStream().write(request.charAt(at));
                Thread.sleep(1000);
            }
        }
    }

    /// Asks for much and reads none of it.
    private void takeNothing() throws IOException, InterruptedException {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new java.net.InetSocketAddress(address.getHost(), address.getPort()));
            String request = "GET /api/map/concepts?count=20000 HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.repeat(20).getBytes(StandardCharsets.ISO_8859_1));
            for (int i = 0; i < 50 && System.nanoTime() < end; i++) {
                Thread.sleep(1000);
            }
        }
    }

    private void ask(String kind, String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            } catch (SocketException refusedEarly) {
                count(kind + ": hung up while it sent");
                return;
            }
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String status = Requests.line(in).split(" ", 3)[1];
            String said = new String(in.readNBytes(200_000), StandardCharsets.UTF_8);
            boolean leaked = said.contains("root:")
                    || said.contains("<project")
                    || said.contains("<script>alert")
                    || said.contains("<img src=x")
                    || said.contains("at org.levelfield");
            count(kind + ": " + status + (leaked ? " LEAKED" : ""));
        } catch (SocketTimeoutException silent) {
            count(kind + ": no answer within 10 s");
        }
    }

    private void count(String outcome) {
        outcomes.computeIfAbsent(outcome, unknown -> new LongAdder()).increment();
    }

    void tell(PrintStream out) {
        outcomes.forEach((outcome, count) -> out.println(outcome + " × " + count));
    }
}
