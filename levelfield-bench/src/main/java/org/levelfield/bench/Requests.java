package org.levelfield.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Requests over plain sockets, which cost the machine that is measured as little as may be.
final class Requests {

    private Requests() {}

    /// A connection that stays open, as a browser's does, and takes gzip.
    static final class Connection {

        private final URI address;
        private final Socket socket;
        private final InputStream in;
        private byte[] body = new byte[0];
        private boolean zipped;

        Connection(URI address) throws IOException {
            this.address = address;
            this.socket = new Socket(address.getHost(), address.getPort());
            this.socket.setSoTimeout(60_000);
            this.in = new BufferedInputStream(socket.getInputStream());
        }

        /// @return the status; the body is held until the next request
        int get(String path) throws IOException {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                                    + "\r\nAccept-Encoding: gzip\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            int status = Integer.parseInt(line(in).split(" ", 3)[1]);
            read();
            return status;
        }

        /// The first group of what a page says.
        String find(String path, String pattern) throws IOException {
            Matcher matcher = Pattern.compile(pattern).matcher(text(path));
            if (!matcher.find()) {
                throw new IOException("nothing like " + pattern + " in " + path);
            }
            return matcher.group(1);
        }

        String text(String path) throws IOException {
            int status = get(path);
            if (status != 200) {
                throw new IOException(status + " for " + path);
            }
            InputStream bytes = new ByteArrayInputStream(body);
            return new String((zipped ? new GZIPInputStream(bytes) : bytes).readAllBytes(), StandardCharsets.UTF_8);
        }

        /// Bytes of the body, as they came over the wire.
        long bytes() {
            return body.length;
        }

        private void read() throws IOException {
            long length = -1;
            zipped = false;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                String lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Long.parseLong(header.substring(15).strip());
                }
                zipped |= lower.equals("content-encoding: gzip");
            }
            if (length >= 0) {
                body = in.readNBytes((int) length);
                return;
            }
            ByteArrayOutputStream chunks = new ByteArrayOutputStream();
            for (int chunk = Integer.parseInt(line(in), 16); chunk > 0; chunk = Integer.parseInt(line(in), 16)) {
                chunks.write(in.readNBytes(chunk));
                line(in);
            }
            line(in);
            body = chunks.toByteArray();
        }

        void close() throws IOException {
            socket.close();
        }
    }

    static String line(InputStream in) throws IOException {
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
