package org.levelfield.read.gzip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Broken files: the bytes before the break, then a [GzipException]; never another exception, never a hang.
@Timeout(120)
class GzipDamageTest {
    private static final byte[] TEXT = GzipSamples.kinds(5000, 11).get("json");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6})
    void deliversAPrefixOfAFileCutAnywhere(int level) throws DataFormatException {
        byte[] file = GzipSamples.member(TEXT, level, Deflater.DEFAULT_STRATEGY);
        for (int size = 0; size < file.length; size++) {
            byte[] cut = Arrays.copyOf(file, size);
            Reading reading = Reading.of(cut);
            assertThat(reading.failure()).as("cut to %d bytes", size).containsInstanceOf(GzipException.class);
            assertThat(reading.bytes()).as("cut to %d bytes", size).isEqualTo(inflated(cut));
        }
    }

    /// What zlib makes of a cut file: every byte whose code is there whole.
    private static byte[] inflated(byte[] cut) throws DataFormatException {
        try (Inflater inflater = new Inflater(true)) {
            byte[] out = new byte[2 * TEXT.length];
            inflater.setInput(cut, Math.min(10, cut.length), Math.max(0, cut.length - 10));
            int size = 0;
            for (int got = -1; got != 0; size += got) {
                got = inflater.inflate(out, size, out.length - size);
            }
            return Arrays.copyOf(out, size);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9})
    void noticesEverySingleBitFlip(int level) {
        byte[] data = Arrays.copyOf(TEXT, 2500);
        byte[] file = GzipSamples.member(data, level, Deflater.DEFAULT_STRATEGY);
        for (int bit = 0; bit < 8 * file.length; bit++) {
            byte[] flipped = file.clone();
            flipped[bit >>> 3] ^= (byte) (1 << (bit & 7));
            Reading reading = Reading.of(flipped);
            if (reading.failure().isPresent()) {
                assertThat(reading.failure()).as("bit %d", bit).containsInstanceOf(GzipException.class);
            } else {
                // Only the header has bits that do not matter, as its time.
                assertThat(reading.bytes()).as("bit %d", bit).isEqualTo(data);
            }
        }
    }

    /// Decoder and zlib must agree whether damaged DEFLATE data are well-formed, and on every byte if they are.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void agreesWithZlibOnDamagedBlocks(int seed) {
        Random random = new Random(seed);
        byte[][] kinds = GzipSamples.kinds(3000, seed).values().toArray(new byte[0][]);
        for (int round = 0; round < 5000; round++) {
            byte[] data = kinds[random.nextInt(kinds.length)];
            byte[] deflated = GzipSamples.deflate(data, 1 + random.nextInt(9), 0);
            int span = random.nextBoolean() ? Math.min(100, deflated.length) : deflated.length;
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                deflated[random.nextInt(span)] ^= (byte) (1 << random.nextInt(8));
            }
            checkAgainstZlib(deflated, round);
        }
    }

    @Test
    void agreesWithZlibOnRandomBytes() {
        Random random = new Random(99);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(200)];
            random.nextBytes(bytes);
            bytes[0] = (byte) (bytes[0] & ~6 | (1 + random.nextInt(2)) << 1);
            checkAgainstZlib(bytes, round);
        }
    }

    private static void checkAgainstZlib(byte[] deflated, int round) {
        byte[] out = new byte[1 << 19];
        int size = 0;
        boolean finished = false;
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(deflated);
            for (int got = -1; got != 0 && size < out.length; size += got) {
                got = inflater.inflate(out, size, out.length - size);
            }
            finished = inflater.finished();
            deflated = Arrays.copyOf(deflated, finished ? (int) inflater.getBytesRead() : deflated.length);
        } catch (DataFormatException e) {
            finished = false;
        }
        byte[] data = Arrays.copyOf(out, size);
        byte[] file = GzipSamples.member(data, deflated, 0, new byte[0]);
        Reading reading = finished ? Reading.of(file) : Reading.of(Arrays.copyOf(file, file.length - 8));
        if (finished) {
            assertThat(reading.failure()).as("round %d", round).isEmpty();
            assertThat(reading.bytes()).as("round %d", round).isEqualTo(data);
        } else {
            assertThat(reading.failure()).as("round %d", round).containsInstanceOf(GzipException.class);
        }
    }

    @Test
    void refusesWhatIsNoGzip() {
        for (byte[] file : new byte[][] {{}, {0}, {0x1f}, "plain text, no gzip".getBytes(), new byte[100]}) {
            assertThat(Reading.of(file).failure()).containsInstanceOf(GzipException.class);
        }
    }

    @Test
    void handsOutTheMembersBeforeGarbage() {
        byte[] file = GzipSamples.join(GzipSamples.member(TEXT, 6, 0), new byte[5], new byte[] {1, 2, 3});
        Reading reading = Reading.of(file);
        assertThat(reading.bytes()).isEqualTo(TEXT);
        assertThat(reading.failure()).containsInstanceOf(GzipException.class);
    }

    @Test
    void doesNotLetAMatchReachIntoTheMemberBefore() {
        // A fixed block of one match, length 3, distance 1, and its end: bits 1 10 0000001 00000 0000000.
        byte[] reachesBack = {(byte) 0x03, 0x02, 0x00};
        byte[] file = GzipSamples.join(
                GzipSamples.member(TEXT, 6, 0), GzipSamples.member(new byte[3], reachesBack, 0, new byte[0]));
        Reading reading = Reading.of(file);
        assertThat(reading.bytes()).isEqualTo(TEXT);
        assertThat(reading.failure()).containsInstanceOf(GzipException.class);
        assertThat(reading.failure().orElseThrow()).hasMessageContaining("reaches back");
    }

    @Test
    void handsOutWhatItHasBeforeTheSourceFails() {
        byte[] data = GzipSamples.kinds(400_000, 3).get("json");
        byte[] file = GzipSamples.member(data, 6, 0);
        IOException broken = new IOException("the disk is gone");
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }
        };
        InputStream half = new ByteArrayInputStream(file, 0, file.length / 2);
        Reading reading = Reading.of(new GzipDecoder(new SequenceInputStream(half, failing)), 8192);
        assertThat(reading.failure()).contains(broken);
        assertThat(reading.bytes().length).isGreaterThan(data.length / 3);
        assertThat(reading.bytes()).isEqualTo(Arrays.copyOf(data, reading.bytes().length));
    }

    @Test
    void saysWhereAndKeepsSaying() throws IOException {
        byte[] file = GzipSamples.member(TEXT, 6, 0);
        file[file.length - 1] ^= 1;
        GzipDecoder decoder = new GzipDecoder(new ByteArrayInputStream(file));
        for (int times = 0; times < 2; times++) {
            GzipException failure =
                    (GzipException) Reading.of(decoder, 8192).failure().orElseThrow();
            assertThat(failure.fault()).contains("size");
            assertThat(failure.compressedPosition()).isEqualTo(file.length);
        }
    }
}
