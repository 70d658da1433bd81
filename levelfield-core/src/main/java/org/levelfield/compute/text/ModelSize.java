package org.levelfield.compute.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The size of the model that a figure is said of, as in `For the 70B model:` or `13B:`.
final class ModelSize {

    private static final Pattern SIZE = Pattern.compile(
            "(?:^|[\\s(-])(\\d+(?:\\.\\d+)?) ?(m|b|t|million|billion|trillion)\\b(?=[\\s-]*(param|model|version|variant|:|=|\\)))");

    private ModelSize() {}

    /// The figure of the largest model, where at least two figures are said of models of different size.
    static Optional<FlopCandidate> ofLargest(List<FlopCandidate> candidates) {
        List<FlopCandidate> sized =
                candidates.stream().filter(each -> of(each.label()).isPresent()).toList();
        long sizes = sized.stream()
                .mapToDouble(each -> of(each.label()).orElseThrow())
                .distinct()
                .count();
        return sizes < 2
                ? Optional.empty()
                : sized.stream()
                        .max(Comparator.comparingDouble(each -> of(each.label()).orElseThrow()));
    }

    /// Parameters, as the last size in the words before a figure says.
    private static OptionalDouble of(String label) {
        Matcher matcher = SIZE.matcher(label);
        OptionalDouble size = OptionalDouble.empty();
        while (matcher.find()) {
            double unit = switch (matcher.group(2).charAt(0)) {
                case 'm' -> 1e6;
                case 'b' -> 1e9;
                default -> 1e12;
            };
            size = OptionalDouble.of(Double.parseDouble(matcher.group(1)) * unit);
        }
        return size;
    }
}
