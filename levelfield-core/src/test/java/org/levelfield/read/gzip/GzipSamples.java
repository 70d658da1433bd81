package org.levelfield.read.gzip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Seeded data of many kinds, and gzip members made of them with the JDK's deflater.
final class GzipSamples {
    static final int[] STRATEGIES = {Deflater.DEFAULT_STRATEGY, Deflater.FILTERED, Deflater.HUFFMAN_ONLY};

    private GzipSamples() {}

    static Map<String, byte[]> kinds(int size, long seed) {
        Random random = new Random(seed);
        Map<String, byte[]> kinds = new LinkedHashMap<>();
        kinds.put("json", json(size, random));
        kinds.put("random bytes", fill(size, () -> random.nextInt(256)));
        kinds.put("one byte again and again", fill(size, () -> 'x'));
        kinds.put("few letters", fill(size, () -> 'a' + random.nextInt(3)));
        kinds.put("skewed letters", fill(size, () -> (int) Math.min(255, Math.abs(random.nextGaussian() * 12))));
        kinds.put("geometric letters", fill(size, () -> Integer.numberOfTrailingZeros(random.nextInt() | 1 << 25)));
        kinds.put("short periods", periods(size, random));
        return kinds;
    }

    private interface Source {
        int next();
    }

    private static byte[] fill(int size, Source source) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) source.next();
        }
        return bytes;
    }

    private static byte[] json(int size, Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < size) {
            text.append("{\"id\":\"W").append(random.nextInt(1 << 30)).append("\",\"title\":\"");
            for (int words = 3 + random.nextInt(9); words > 0; words--) {
                text.append(Long.toString(random.nextInt(4000) * 7919L, 36)).append(' ');
            }
            text.append("\",\"year\":").append(1990 + random.nextInt(35)).append("}\n");
        }
        return text.substring(0, size).getBytes(StandardCharsets.US_ASCII);
    }

    /// Stretches that repeat with each distance from 1 to 40: overlapping copies.
    private static byte[] periods(int size, Random random) {
        byte[] bytes = new byte[size];
        int at = 0;
        while (at < size) {
            int distance = Math.min(1 + random.nextInt(40), Math.max(1, at));
            int end = Math.min(size, at + 3 + random.nextInt(300));
            for (int fresh = 0; fresh < distance && at < end; fresh++) {
                bytes[at++] = (byte) random.nextInt(256);
            }
            for (; at < end; at++) {
                bytes[at] = at < distance ? 0 : bytes[at - distance];
            }
        }
        return bytes;
    }

    /// A member with the plain ten-byte header.
    static byte[] member(byte[] data, int level, int strategy) {
        return member(data, deflate(data, level, strategy), 0, new byte[0]);
    }

    /// A member of given DEFLATE data, header flags and what the flags announce.
    static byte[] member(byte[] data, byte[] deflated, int flags, byte[] announced) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, (byte) flags, 1, 2, 3, 4, 0, (byte) 255});
        out.writeBytes(announced);
        if ((flags & 2) != 0) {
            CRC32 sum = new CRC32();
            sum.update(out.toByteArray());
            out.write((int) sum.getValue());
            out.write((int) sum.getValue() >>> 8);
        }
        out.writeBytes(deflated);
        CRC32 sum = new CRC32();
        sum.update(data);
        writeInt(out, (int) sum.getValue());
        writeInt(out, data.length);
        return out.toByteArray();
    }

    private static void writeInt(ByteArrayOutputStream out, int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(value >>> shift);
        }
    }

    static byte[] deflate(byte[] data, int level, int strategy) {
        try (Deflater deflater = new Deflater(level, true)) {
            deflater.setStrategy(strategy);
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
