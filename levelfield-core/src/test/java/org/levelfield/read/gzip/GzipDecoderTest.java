package org.levelfield.read.gzip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class GzipDecoderTest {
    private static final byte[] TEXT = GzipSamples.kinds(3000, 7).get("json");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 10, 257, 258, 259, 1000, 32767, 32768, 32769, 70_000})
    void decodesWhatTheJdkDeflates(int size) {
        for (Map.Entry<String, byte[]> kind : GzipSamples.kinds(size, 1).entrySet()) {
            for (int level = 0; level <= 9; level++) {
                for (int strategy : GzipSamples.STRATEGIES) {
                    Reading reading = Reading.of(GzipSamples.member(kind.getValue(), level, strategy));
                    assertThat(reading.failure()).as(kind.getKey()).isEmpty();
                    assertThat(reading.bytes())
                            .as("%s, %d bytes, level %d, strategy %d", kind.getKey(), size, level, strategy)
                            .isEqualTo(kind.getValue());
                }
            }
        }
    }

    /// The window hands out after 32 + 128 KiB at first, then every 128 KiB; the input comes 64 KiB at a time.
    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_536, 131_072, 163_839, 163_840, 163_841, 164_098, 294_912, 294_913, 1_000_003})
    void decodesAcrossTheBordersOfItsBuffers(int size) {
        for (Map.Entry<String, byte[]> kind : GzipSamples.kinds(size, 2).entrySet()) {
            for (int level : new int[] {0, 1, 6}) {
                Reading reading = Reading.of(GzipSamples.member(kind.getValue(), level, 0));
                assertThat(reading.failure()).as(kind.getKey()).isEmpty();
                assertThat(reading.bytes()).as(kind.getKey()).isEqualTo(kind.getValue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 65_535})
    void doesNotCareHowTheSourceDripsNorHowLittleIsRead(int step) {
        byte[] data = GzipSamples.kinds(200_000, 3).get("json");
        byte[] compressed = GzipSamples.member(data, 6, 0);
        assertThat(Reading.of(new GzipDecoder(Reading.dripping(compressed, step)), 8192)
                        .bytes())
                .isEqualTo(data);
        assertThat(Reading.of(new GzipDecoder(new ByteArrayInputStream(compressed)), step)
                        .bytes())
                .isEqualTo(data);
    }

    @Test
    void readsByteByByte() throws IOException {
        byte[] data = {0, 1, (byte) 200, (byte) 255};
        try (GzipDecoder decoder = new GzipDecoder(new ByteArrayInputStream(GzipSamples.member(data, 6, 0)))) {
            assertThat(decoder.read(new byte[0], 0, 0)).isZero();
            for (byte expected : data) {
                assertThat(decoder.read()).isEqualTo(expected & 0xff);
            }
            assertThat(decoder.read()).isEqualTo(-1);
            assertThat(decoder.read()).isEqualTo(-1);
        }
    }

    @Test
    void readsMembersOneBehindTheOtherAndThePaddingBehindThem() throws IOException {
        byte[] one = GzipSamples.member(TEXT, 9, 0);
        byte[] empty = GzipSamples.member(new byte[0], 6, 0);
        byte[] file = GzipSamples.join(empty, one, empty, empty, one, GzipSamples.member(TEXT, 0, 0), new byte[70_000]);
        GzipDecoder decoder = new GzipDecoder(new ByteArrayInputStream(file));
        Reading reading = Reading.of(decoder, 999);
        assertThat(reading.failure()).isEmpty();
        assertThat(reading.bytes()).isEqualTo(GzipSamples.join(TEXT, TEXT, TEXT));
        assertThat(decoder.compressedPosition()).isEqualTo(file.length);
    }

    @Test
    void readsManySmallMembers() {
        byte[][] members = new byte[3000][];
        byte[][] expected = new byte[members.length][];
        Random random = new Random(5);
        for (int i = 0; i < members.length; i++) {
            expected[i] = GzipSamples.kinds(random.nextInt(300), i).get("json");
            members[i] = GzipSamples.member(expected[i], random.nextInt(10), 0);
        }
        assertThat(Reading.of(GzipSamples.join(members)).bytes()).isEqualTo(GzipSamples.join(expected));
    }

    /// Each set of flags: FTEXT 1, FHCRC 2, FEXTRA 4, FNAME 8, FCOMMENT 16 (RFC 1952, 2.3.1).
    @Test
    void skipsWhatTheHeaderFlagsAnnounce() {
        byte[] deflated = GzipSamples.deflate(TEXT, 6, 0);
        for (int flags = 0; flags < 32; flags++) {
            byte[] extra = (flags & 4) == 0 ? new byte[0] : GzipSamples.join(new byte[] {44, 1}, new byte[300]);
            byte[] name = (flags & 8) == 0 ? new byte[0] : "works.jsonl\0".getBytes(StandardCharsets.ISO_8859_1);
            byte[] comment = (flags & 16) == 0 ? new byte[0] : "a comment\0".getBytes(StandardCharsets.ISO_8859_1);
            byte[] file = GzipSamples.member(TEXT, deflated, flags, GzipSamples.join(extra, name, comment));
            assertThat(Reading.of(file).failure()).as("flags %d", flags).isEmpty();
            assertThat(Reading.of(file).bytes()).as("flags %d", flags).isEqualTo(TEXT);
        }
    }

    @Test
    void readsBlocksOfEveryTypeInOneMember() {
        // A stored block of "abc", then the deflater's own.
        byte[] stored = {0, 3, 0, (byte) 0xfc, (byte) 0xff, 'a', 'b', 'c'};
        byte[] data = GzipSamples.join("abc".getBytes(StandardCharsets.US_ASCII), TEXT);
        for (int level : new int[] {0, 6}) {
            byte[] deflated = GzipSamples.join(stored, GzipSamples.deflate(TEXT, level, Deflater.DEFAULT_STRATEGY));
            assertThat(Reading.of(GzipSamples.member(data, deflated, 0, new byte[0])))
                    .satisfies(reading -> assertThat(reading.failure()).isEmpty())
                    .satisfies(reading -> assertThat(reading.bytes()).isEqualTo(data));
        }
    }

    @Test
    void refusesToReadAfterClose() throws IOException {
        GzipDecoder decoder = new GzipDecoder(new ByteArrayInputStream(GzipSamples.member(TEXT, 6, 0)));
        decoder.close();
        assertThatThrownBy(decoder::read).isInstanceOf(IOException.class);
    }
}
