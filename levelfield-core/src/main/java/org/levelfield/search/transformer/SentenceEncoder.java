package org.levelfield.search.transformer;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Encodes texts as unit vectors by bge-small-en-v1.5 (Xiao et al., "C-Pack", 2023; 384 numbers, 8-bit weights), one
/// text at
/// a time: in a batch its quantised weights give other vectors. An object may be used by one thread at a time.
public final class SentenceEncoder implements AutoCloseable {

    /// Numbers of a vector.
    public static final int WIDTH = 384;

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String VOCABULARY = "/bge-small-en-v1.5-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;
    private final int most;

    /// @param most pieces of a text that are read, 2 to 512
    /// @param threads that one text may use
    public SentenceEncoder(int most, int threads) {
        this.most = most;
        environment = OrtEnvironment.getEnvironment();
        pieces = new WordPieces(vocabulary());
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.setInterOpNumThreads(1);
            session = environment.createSession(resource(MODEL), options);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder does not open", e);
        }
    }

    /// Whether the model and its runtime are among the program's libraries.
    public static boolean isPresent() {
        return SentenceEncoder.class.getResource(MODEL) != null;
    }

    private static byte[] resource(String name) {
        try (InputStream in = SentenceEncoder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " among the program's libraries");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> vocabulary() {
        JsonNode tokenizer = JsonMapper.builder().build().readTree(resource(VOCABULARY));
        Map<String, Integer> vocabulary = new HashMap<>();
        tokenizer
                .path("model")
                .path("vocab")
                .properties()
                .forEach(
                        entry -> vocabulary.put(entry.getKey(), entry.getValue().asInt()));
        return vocabulary;
    }

    /// The vector of a text, of length 1.
    public float[] encode(String text) {
        long[] numbers = pieces.of(text, most);
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {numbers});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[numbers.length]});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            return unit(states[0][0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed", e);
        }
    }

    private static float[] unit(float[] vector) {
        double sum = 0;
        for (float each : vector) {
            sum += (double) each * each;
        }
        float scale = (float) (1 / Math.sqrt(Math.max(sum, 1e-12)));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return vector;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder does not close", e);
        }
    }
}
