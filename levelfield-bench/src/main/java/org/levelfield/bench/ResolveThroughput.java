package org.levelfield.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.levelfield.model.Institution;
import org.levelfield.pipeline.RegistryFile;
import org.levelfield.resolve.AffiliationResolver;
import org.levelfield.resolve.SectorRules;
import org.levelfield.resolve.institution.InstitutionIndex;
import org.levelfield.resolve.institution.InstitutionResolver;

/// Strings a second and core, and memory, of the resolver over a registry of a wanted size.
///
/// Usage: `ResolveThroughput ROR.json.gz ORGANISATIONS STRINGS.txt...`. The registry is filled up to the wanted size
/// with clones of its records under other ids, one word of each name replaced by a seeded draw of that of another
/// organisation, so that word frequencies stay those of names. Distinct strings are read, one thread, in rounds: the
/// first three warm up, of the next five each is printed.
public final class ResolveThroughput {
    private static final int WARMING = 3;
    private static final int MEASURED = 5;

    private ResolveThroughput() {}

    public static void main(String[] args) throws IOException {
        InstitutionIndex index = index(Path.of(args[0]), Integer.parseInt(args[1]));
        List<String> strings = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(2, args.length)) {
            strings.addAll(Files.readAllLines(Path.of(file)));
        }
        List<String> distinct = strings.stream().distinct().toList();
        InstitutionResolver institutions = new InstitutionResolver(index);
        AffiliationResolver resolver =
                new AffiliationResolver(institutions, SectorRules.bundled(), AffiliationResolver.Convention.REGISTRY);
        System.out.printf("organisations %d, distinct strings %d%n", index.size(), distinct.size());
        for (int round = 0; round < WARMING + MEASURED; round++) {
            double whole = rate(distinct, each -> resolver.resolve(each).size());
            double ids = rate(distinct, each -> institutions.resolve(each).hashCode());
            System.out.printf(
                    "%s: %,.0f strings a second and core with sectors, %,.0f institutions alone%n",
                    round < WARMING ? "warming" : "measured", whole, ids);
        }
        System.gc();
        long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
        System.out.printf(
                "heap live %d MiB, peak of all memory pools %d MiB, resident at most %s%n",
                live >> 20, peak >> 20, resident());
    }

    private static double rate(List<String> strings, java.util.function.ToIntFunction<String> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int sum = 0;
        for (String string : strings) {
            sum += work.applyAsInt(string);
        }
        long taken = threads.getCurrentThreadCpuTime() - start;
        if (sum == 42) {
            System.out.println();
        }
        return strings.size() * 1e9 / taken;
    }

    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MiB")
                .findFirst()
                .orElse("unknown");
    }

    private static InstitutionIndex index(Path registry, int wanted) {
        InstitutionIndex.Builder builder = InstitutionIndex.builder();
        int[] count = {0};
        RegistryFile.read(registry, record -> {
            builder.add(record);
            count[0]++;
        });
        SplittableRandom random = new SplittableRandom(7);
        List<String> words = new ArrayList<>();
        for (int copy = 1; count[0] < wanted; copy++) {
            int number = copy;
            RegistryFile.read(registry, record -> {
                for (String word : record.name().split(" ", -1)) {
                    if (words.size() < 100_000) {
                        words.add(word);
                    } else {
                        words.set(random.nextInt(words.size()), word);
                    }
                }
                if (count[0]++ < wanted) {
                    builder.add(clone(record, number, words, random));
                }
            });
        }
        return builder.build();
    }

    private static Institution clone(Institution record, int number, List<String> words, SplittableRandom random) {
        List<Institution.Name> names = record.names().stream()
                .map(each -> new Institution.Name(changed(each.value(), words, random), each.kind(), each.language()))
                .toList();
        return new Institution(
                record.id() + "-" + number,
                names.isEmpty()
                        ? changed(record.name(), words, random)
                        : names.getFirst().value(),
                record.status(),
                record.types(),
                record.country(),
                record.city(),
                record.established(),
                record.domains().stream().map(domain -> number + "." + domain).toList(),
                names,
                record.relations());
    }

    private static String changed(String name, List<String> words, SplittableRandom random) {
        List<String> parts = new ArrayList<>(List.of(name.split(" ", -1)));
        parts.set(random.nextInt(parts.size()), words.get(random.nextInt(words.size())));
        return parts.stream().collect(Collectors.joining(" "));
    }
}
