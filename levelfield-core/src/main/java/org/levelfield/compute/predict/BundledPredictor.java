package org.levelfield.compute.predict;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.compute.ComputeEstimate;
import org.levelfield.compute.ComputePredictor;
import org.levelfield.compute.Method;
import org.levelfield.compute.quantity.LogNormal;
import org.levelfield.store.CsvResource;

/// The predictor that ships with the program, trained on notable models: what training would have taken, were the work
/// the introduction of a model. It says nothing of whether a work trains one. An object serves one thread.
///
/// What is linear in the features is summed up once; only the joint part goes through all labelled works. The interval
/// is as wide as four fifths of the held-out errors were, among works that are as near to their nearest labelled one.
public final class BundledPredictor implements ComputePredictor {

    private static final double NORMAL_90 = 1.2815515655446004;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final double SMALLEST = 2;
    private static final double LARGEST = 29;

    private record WordWeight(double rarity, double weight) {}

    private record Width(double closeness, double width) {}

    private final FeatureReader reader = new FeatureReader();
    private final Map<String, WordWeight> words = new HashMap<>();
    private final List<SupportRow> support;
    private final List<Width> widths;
    private final Kernel kernel;
    private final double[] years = new double[LAST_YEAR - FIRST_YEAR + 1];
    private final double[] keywordEffects;
    private final double[] organizationEffects;
    private final double[] domainEffects;
    private final double[] sizeEffects;
    private final double[] supportKeywordWeights;

    /// By keyword, the places of the labelled works that have it.
    private final List<int[]> holders;

    private BundledPredictor() {
        for (CSVRecord row : CsvResource.rows("compute/predict/words.csv")) {
            words.put(
                    row.get("word"),
                    new WordWeight(Double.parseDouble(row.get("rarity")), Double.parseDouble(row.get("weight"))));
        }
        support = CsvResource.rows("compute/predict/support.csv").stream()
                .map(SupportRow::of)
                .toList();
        widths = CsvResource.rows("compute/predict/intervals.csv").stream()
                .map(row ->
                        new Width(Double.parseDouble(row.get("closeness")), Double.parseDouble(row.get("half_width"))))
                .toList();
        kernel = new Kernel(support.stream().map(row -> row.point().keywords()).toList(), reader.keywordCount());
        keywordEffects = new double[reader.keywordCount()];
        organizationEffects = new double[reader.organizationCount()];
        domainEffects = new double[reader.domainCount()];
        sizeEffects = new double[support.getFirst().point().sizes().length];
        supportKeywordWeights = support.stream()
                .mapToDouble(row -> kernel.weight(row.point().keywords()))
                .toArray();
        holders = IntStream.range(0, reader.keywordCount())
                .mapToObj(keyword -> IntStream.range(0, support.size())
                        .filter(i -> support.get(i).point().keywords().get(keyword))
                        .toArray())
                .toList();
        support.forEach(this::addEffects);
    }

    /// With the tables that ship with the program.
    public static BundledPredictor bundled() {
        return new BundledPredictor();
    }

    private void addEffects(SupportRow row) {
        Point point = row.point();
        double weight = row.weight();
        point.keywords().stream()
                .forEach(each -> keywordEffects[each] += weight * Kernel.KEYWORDS * kernel.keywordWeight(each));
        addBits(organizationEffects, point.organizations(), weight * Kernel.ORGANIZATIONS);
        addBits(domainEffects, point.domains(), weight * Kernel.DOMAINS);
        for (int i = 0; i < sizeEffects.length; i++) {
            sizeEffects[i] += weight * Kernel.SIZES * point.sizes()[i];
        }
        for (int i = 0; i < years.length; i++) {
            years[i] += weight * (Kernel.CONSTANT + Kernel.years(FIRST_YEAR + i, point.year()));
        }
    }

    private static void addBits(double[] effects, long bits, double weight) {
        for (int i = 0; i < effects.length; i++) {
            effects[i] += (bits >> i & 1) * weight;
        }
    }

    private static double sumBits(double[] effects, long bits) {
        double sum = 0;
        for (int i = 0; i < effects.length; i++) {
            sum += (bits >> i & 1) * effects[i];
        }
        return sum;
    }

    /// A prediction for every work of known year with a title, an abstract or organisations.
    @Override
    public Optional<ComputeEstimate> predict(WorkFacts facts) {
        Integer year = facts.year();
        boolean silent = facts.title() == null && facts.abstractText() == null && facts.organization() == null;
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR || silent) {
            return Optional.empty();
        }
        PredictorTraining.Held log = log10(reader.read(facts));
        double median = Math.pow(10, Math.clamp(log.log10Flop(), SMALLEST, LARGEST));
        LogNormal flop = new LogNormal(median, width(log.closeness()) / NORMAL_90);
        return Optional.of(new ComputeEstimate(
                flop,
                Method.PREDICTED,
                List.of(),
                List.of("as if the work introduced a model like the notable ones of its year")));
    }

    private double width(double closeness) {
        return widths.stream()
                .filter(each -> closeness <= each.closeness())
                .findFirst()
                .orElse(widths.getLast())
                .width();
    }

    PredictorTraining.Held log10(Features features) {
        Point point = Point.of(
                features,
                word -> Optional.ofNullable(words.get(word))
                        .map(WordWeight::rarity)
                        .orElse(0.0));
        double sum = PredictorTraining.CENTRE
                + years[point.year() - FIRST_YEAR]
                + sumBits(organizationEffects, point.organizations())
                + sumBits(domainEffects, point.domains());
        for (Map.Entry<String, Double> each : point.words().entrySet()) {
            WordWeight known = words.get(each.getKey());
            sum += known == null ? 0 : each.getValue() * known.weight();
        }
        BitSet keywords = point.keywords();
        for (int each = keywords.nextSetBit(0); each >= 0; each = keywords.nextSetBit(each + 1)) {
            sum += keywordEffects[each];
        }
        for (int i = 0; i < sizeEffects.length; i++) {
            sum += sizeEffects[i] * point.sizes()[i];
        }
        return joint(point, sum);
    }

    private PredictorTraining.Held joint(Point point, double linear) {
        double sum = linear;
        double closest = 0;
        double own = kernel.weight(point.keywords());
        double[] shared = shared(point.keywords());
        for (int i = 0; i < shared.length; i++) {
            SupportRow row = support.get(i);
            double close = Kernel.closeness(point, row.point(), own + supportKeywordWeights[i] - 2 * shared[i]);
            closest = Math.max(closest, close);
            sum += row.weight() * Kernel.JOINT * close;
        }
        return new PredictorTraining.Held(sum, closest);
    }

    /// For each labelled work the weight of the keywords that it shares, through the list of works of each keyword.
    private double[] shared(BitSet keywords) {
        double[] sums = new double[support.size()];
        for (int each = keywords.nextSetBit(0); each >= 0; each = keywords.nextSetBit(each + 1)) {
            double weight = kernel.keywordWeight(each);
            for (int work : holders.get(each)) {
                sums[work] += weight;
            }
        }
        return sums;
    }
}
