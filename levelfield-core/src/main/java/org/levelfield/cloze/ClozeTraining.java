package org.levelfield.cloze;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Learns a vector for each word such that a sentence is nearer to the work that it was taken from than to the other
/// works of the batch (the inverse cloze task of Lee, Chang and Toutanova, "Latent retrieval for weakly supervised open
/// domain question answering", 2019; the loss of van den Oord et al., "Representation learning with contrastive
/// predictive coding", 2018). A text is the sum of its words' vectors, made of length 1. Steps are Adagrad's (Duchi et
/// al. 2011). Draws are seeded, and threads change nothing.
final class ClozeTraining {

    /// Numbers of a vector.
    static final int WIDTH = 128;

    private static final int BATCH = 512;
    private static final float TEMPERATURE = 0.05f;
    private static final float RATE = 0.05f;
    private static final long SEED = 20_190_601;

    /// The works are gone through so often, and oftener where they are few.
    private static final int ROUNDS = 3;

    private static final int MOST_ROUNDS = 20;
    private static final int LEAST_STEPS = 300;

    private final ClozeTexts texts;
    private final ClozeWords words;
    private final float[] vectors;
    private final float[] squares;
    private final float[] gradients;
    private final boolean[] touched;
    private double loss;

    private ClozeTraining(ClozeTexts texts, ClozeWords words) {
        this.texts = texts;
        this.words = words;
        vectors = new float[Math.multiplyExact(words.size(), WIDTH)];
        ClozeStart.fill(vectors, texts, words, WIDTH, SEED); // before the rest, since it needs room itself
        squares = new float[vectors.length];
        gradients = new float[vectors.length];
        touched = new boolean[words.size()];
        Arrays.fill(squares, 1e-6f);
    }

    /// What was learned.
    ///
    /// @param vectors of the words, one after another
    /// @param loss mean over the last round, in nats; that of guessing is the logarithm of the batch's size
    @SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared
    record Learned(float[] vectors, double loss) {}

    static Learned of(ClozeTexts texts, ClozeWords words) {
        ClozeTraining training = new ClozeTraining(texts, words);
        training.run();
        return new Learned(training.vectors, training.loss);
    }

    private void run() {
        int[] order = IntStream.range(0, texts.size())
                .filter(work -> texts.sentences(work) >= 3)
                .toArray();
        int size = Math.min(BATCH, order.length / 2);
        if (size < 2) {
            return;
        }
        ClozeBatch batch = new ClozeBatch(texts, words, size);
        SplittableRandom random = new SplittableRandom(SEED);
        int steps = order.length / size;
        int rounds = Math.clamp(LEAST_STEPS / steps, ROUNDS, MOST_ROUNDS);
        Step step = new Step(size);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            double sum = 0;
            for (int i = 0; i < steps; i++) {
                batch.draw(order, i * size, random);
                sum += step.take(batch);
            }
            loss = sum / steps;
        }
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    /// One step, with the room that it needs.
    private final class Step {
        private final int size;
        private final float[] sentences;
        private final float[] rests;
        private final float[] turned;
        private final float[] sentenceLengths;
        private final float[] restLengths;
        private final float[] pull;
        private final float[] sentencePull;
        private final float[] restPull;
        private final double[] losses;

        Step(int size) {
            this.size = size;
            sentences = new float[size * WIDTH];
            rests = new float[size * WIDTH];
            turned = new float[size * WIDTH];
            sentenceLengths = new float[size];
            restLengths = new float[size];
            pull = new float[size * size];
            sentencePull = new float[size * WIDTH];
            restPull = new float[size * WIDTH];
            losses = new double[size];
        }

        double take(ClozeBatch batch) {
            rows().forEach(row -> {
                sentenceLengths[row] = text(batch.sentence[row], batch.sentenceWeights[row], sentences, row);
                restLengths[row] = text(batch.rest[row], batch.restWeights[row], rests, row);
            });
            for (int row = 0; row < size; row++) {
                for (int k = 0; k < WIDTH; k++) {
                    turned[k * size + row] = rests[row * WIDTH + k];
                }
            }
            rows().forEach(this::softmax);
            rows().forEach(row -> pulls(row, batch));
            for (int row = 0; row < size; row++) {
                spread(batch.sentence[row], batch.sentenceWeights[row], sentencePull, row);
                spread(batch.rest[row], batch.restWeights[row], restPull, row);
            }
            IntStream.range(0, touched.length)
                    .parallel()
                    .filter(word -> touched[word])
                    .forEach(this::move);
            return Arrays.stream(losses).sum() / size;
        }

        private IntStream rows() {
            return IntStream.range(0, size).parallel();
        }

        /// Sums the vectors of a text's words, makes the sum of length 1, and gives its length before.
        private float text(int[] said, float[] weights, float[] target, int row) {
            int at = row * WIDTH;
            Arrays.fill(target, at, at + WIDTH, 0);
            for (int i = 0; i < said.length; i++) {
                add(target, at, vectors, said[i] * WIDTH, weights[i]);
            }
            double sum = 0;
            for (int k = at; k < at + WIDTH; k++) {
                sum += (double) target[k] * target[k];
            }
            float length = (float) Math.max(1e-6, Math.sqrt(sum));
            for (int k = at; k < at + WIDTH; k++) {
                target[k] /= length;
            }
            return length;
        }

        /// How far the score of each rest is from what it should be, for one sentence.
        private void softmax(int row) {
            int at = row * size;
            Arrays.fill(pull, at, at + size, 0);
            for (int k = 0; k < WIDTH; k++) {
                float factor = sentences[row * WIDTH + k] / TEMPERATURE;
                int from = k * size;
                for (int j = 0; j < size; j++) {
                    pull[at + j] += factor * turned[from + j];
                }
            }
            float most = Float.NEGATIVE_INFINITY;
            for (int j = at; j < at + size; j++) {
                most = Math.max(most, pull[j]);
            }
            double sum = 0;
            for (int j = at; j < at + size; j++) {
                pull[j] = (float) Math.exp(pull[j] - most);
                sum += pull[j];
            }
            for (int j = at; j < at + size; j++) {
                pull[j] /= (float) sum;
            }
            losses[row] = -Math.log(Math.max(1e-12, pull[at + row]));
            pull[at + row] -= 1;
        }

        private void pulls(int row, ClozeBatch batch) {
            int at = row * WIDTH;
            Arrays.fill(sentencePull, at, at + WIDTH, 0);
            Arrays.fill(restPull, at, at + WIDTH, 0);
            if (batch.sentence[row].length == 0) {
                return;
            }
            for (int j = 0; j < size; j++) {
                if (batch.sentence[j].length > 0) {
                    add(sentencePull, at, rests, j * WIDTH, pull[row * size + j]);
                    add(restPull, at, sentences, j * WIDTH, pull[j * size + row]);
                }
            }
            across(sentencePull, sentences, at, sentenceLengths[row]);
            across(restPull, rests, at, restLengths[row]);
        }

        /// Takes the part along a unit vector out of its gradient, and turns that into the one of the sum before.
        private static void across(float[] gradient, float[] unit, int at, float length) {
            float along = 0;
            for (int k = at; k < at + WIDTH; k++) {
                along += gradient[k] * unit[k];
            }
            for (int k = at; k < at + WIDTH; k++) {
                gradient[k] = (gradient[k] - along * unit[k]) / length;
            }
        }

        private void spread(int[] said, float[] weights, float[] pulls, int row) {
            for (int i = 0; i < said.length; i++) {
                touched[said[i]] = true;
                add(gradients, said[i] * WIDTH, pulls, row * WIDTH, weights[i]);
            }
        }

        private void move(int word) {
            for (int k = word * WIDTH; k < (word + 1) * WIDTH; k++) {
                float gradient = gradients[k] / TEMPERATURE;
                squares[k] += gradient * gradient;
                vectors[k] -= RATE * gradient / (float) Math.sqrt(squares[k]);
                gradients[k] = 0;
            }
            touched[word] = false;
        }
    }

    private static void add(float[] target, int to, float[] source, int from, float factor) {
        for (int k = 0; k < WIDTH; k++) {
            target[to + k] += factor * source[from + k];
        }
    }
}
