package org.levelfield.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.levelfield.model.Reach;
import org.levelfield.search.IndexedWork;

/// What an idea would take, by what its nearest works took.
final class Need {

    private Need() {}

    static Optional<Answer.Need> of(
            List<IndexedWork> near, Map<String, NearbyFacts.Facts> facts, Optional<Reach> asker) {
        List<NearbyFacts.Facts> known = near.stream()
                .map(work -> facts.getOrDefault(work.workId(), NearbyFacts.Facts.NONE))
                .filter(each -> each.gpuHours().isPresent())
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        double[] hours = known.stream()
                .mapToDouble(each -> each.gpuHours().orElse(0))
                .sorted()
                .toArray();
        double median = hours.length % 2 == 1
                ? hours[hours.length / 2]
                : Math.sqrt(hours[hours.length / 2 - 1] * hours[hours.length / 2]);
        long predicted =
                known.stream().filter(each -> each.basis().equals("predicted")).count();
        Reach tier = Reach.ofGpuHours(median);
        String basis = String.format(
                Locale.ROOT,
                "median of the %d nearest works; compute of %d is read from what they say, of %d predicted",
                hours.length,
                hours.length - predicted,
                predicted);
        return Optional.of(new Answer.Need(tier, median, basis, asker.map(limit -> tier.compareTo(limit) <= 0)));
    }
}
