package org.levelfield.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// A server on loopback that says what it is told to, byte by byte, also what no library would send.
public final class FaultyServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Function<Asked, Said> script;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Thread accepting;

    /// A request.
    ///
    /// @param query parameters, decoded
    /// @param headers names in lower case
    public record Asked(String path, Map<String, String> query, Map<String, String> headers) {}

    /// An answer.
    ///
    /// @param announced value of `Content-Length`; -1 for the body's own length
    /// @param cutAfter bytes of the body after which the connection ends; -1 for never
    /// @param pauseMillis before each byte of the body
    public record Said(
            int status, Map<String, String> headers, byte[] body, long announced, int cutAfter, int pauseMillis) {

        public static Said json(String text) {
            return of(200, text);
        }

        public static Said of(int status, String text) {
            return new Said(status, Map.of(), text.getBytes(StandardCharsets.UTF_8), -1, -1, 0);
        }

        public Said with(String header, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Said(status, more, body, announced, cutAfter, pauseMillis);
        }

        public Said announcing(long length) {
            return new Said(status, headers, body, length, cutAfter, pauseMillis);
        }

        public Said cut(int after) {
            return new Said(status, headers, body, announced, after, pauseMillis);
        }

        public Said slow(int millis) {
            return new Said(status, headers, body, announced, cutAfter, millis);
        }
    }

    /// Clients that left before their answer was whole, as they do when it takes too long.
    private final AtomicInteger departed = new AtomicInteger();

    public FaultyServer(Function<Asked, Said> script) throws IOException {
        this.script = script;
        socket = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        accepting = Thread.ofVirtual().start(this::accept);
    }

    public String address() {
        return "http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket connection) {
        try (connection;
                InputStream in = new BufferedInputStream(connection.getInputStream());
                OutputStream out = connection.getOutputStream()) {
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                Map<String, String> headers = new TreeMap<>();
                for (String header = line(in); !header.isEmpty(); header = line(in)) {
                    int colon = header.indexOf(':');
                    headers.put(
                            header.substring(0, colon).toLowerCase(Locale.ROOT),
                            header.substring(colon + 1).strip());
                }
                Asked request = request(line.split(" ", -1)[1], headers);
                asked.add(request);
                if (!say(script.apply(request), out)) {
                    return;
                }
            }
        } catch (IOException gone) {
            departed.incrementAndGet();
        }
    }

    private static Asked request(String target, Map<String, String> headers) {
        int mark = target.indexOf('?');
        Map<String, String> query = new TreeMap<>();
        if (mark >= 0) {
            for (String pair : target.substring(mark + 1).split("&", -1)) {
                String[] parts = pair.split("=", 2);
                query.put(parts[0], URLDecoder.decode(parts.length > 1 ? parts[1] : "", StandardCharsets.UTF_8));
            }
        }
        return new Asked(mark < 0 ? target : target.substring(0, mark), query, headers);
    }

    /// Whether the connection stays open.
    private static boolean say(Said said, OutputStream out) throws IOException {
        if (said.status() == 0) {
            return false;
        }
        long announced = said.announced() < 0 ? said.body().length : said.announced();
        StringBuilder head =
                new StringBuilder("HTTP/1.1 " + said.status() + " x\r\nContent-Length: " + announced + "\r\n");
        said.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        int length = said.cutAfter() < 0 ? said.body().length : Math.min(said.cutAfter(), said.body().length);
        if (said.pauseMillis() == 0) {
            out.write(said.body(), 0, length);
        }
        for (int i = 0; said.pauseMillis() > 0 && i < length; i++) {
            out.write(said.body()[i]);
            out.flush();
            sleep(said.pauseMillis());
        }
        out.flush();
        return said.cutAfter() < 0 && announced == said.body().length;
    }

    private static void sleep(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        accepting.interrupt();
    }
}
