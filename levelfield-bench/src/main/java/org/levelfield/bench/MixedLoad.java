package org.levelfield.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.levelfield.measure.Measure;

/// How long visitors wait who do many different things at once: each, on a virtual thread and a connection of its own,
/// asks for pages, measures, files, searches, things and the map, and reads for a while in between. Strangers may be
/// sent along, see [Strangers]. Of the addresses of a kind the n-th is asked for in proportion to 1/n, as visitors do
/// (Zipf's law).
///
/// Usage: `MixedLoad ADDRESS [VISITORS] [SECONDS] [MILLISECONDS BETWEEN REQUESTS] [STRANGERS]`; the time between
/// requests is random, this on the mean. Exits with 1 if an answer was none of 200.
public final class MixedLoad {

    private final URI address;
    private final long end;
    private final int pause;
    private final List<Wanted> wanted;
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();

    private MixedLoad(URI address, int seconds, int pause, List<Wanted> wanted) {
        this.address = address;
        this.end = System.nanoTime() + seconds * 1_000_000_000L;
        this.pause = pause;
        this.wanted = wanted;
    }

    /// A kind of request.
    ///
    /// @param weight how often it is asked, against the others
    private record Wanted(String kind, int weight, List<String> paths) {}

    private record Answer(String kind, int status, double millis, String path) {}

    public static void main(String[] args) throws Exception {
        URI address = URI.create(args[0]);
        int visitors = number(args, 1, 200);
        int seconds = number(args, 2, 60);
        MixedLoad load = new MixedLoad(address, seconds, number(args, 3, 5000), wanted(address));
        int strangers = number(args, 4, 0);
        long failed;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> tasks = new ArrayList<>();
            Strangers odd = new Strangers(address, load.end);
            for (int i = 0; i < strangers; i++) {
                int which = i;
                tasks.add(threads.submit(() -> odd.come(which)));
            }
            for (int i = 0; i < visitors; i++) {
                int seed = i;
                tasks.add(threads.submit(() -> {
                    load.visit(new Random(seed));
                    return null;
                }));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
            failed = load.tell(seconds);
            odd.tell(System.out);
        }
        System.exit(failed == 0 ? 0 : 1);
    }

    private static int number(String[] args, int place, int otherwise) {
        return args.length > place ? Integer.parseInt(args[place]) : otherwise;
    }

    private static List<Wanted> wanted(URI address) throws IOException {
        Requests.Connection connection = new Requests.Connection(address);
        FieldNames names = FieldNames.of(connection);
        String asset = connection.find("/", "(/assets/[0-9a-f]+/)levelfield\\.css");
        connection.close();
        List<String> surveys = new ArrayList<>();
        Set<String> ofVenues = Measure.all().stream()
                .filter(measure -> measure.groupings().contains("venue"))
                .map(Measure::name)
                .collect(Collectors.toSet());
        for (String measure : names.measures()) {
            surveys.add("/survey/" + measure);
            List<String> venues = ofVenues.contains(measure) ? names.venues() : List.of();
            venues.forEach(venue -> surveys.add("/survey/" + measure + "?venue=" + venue));
        }
        List<String> years = new ArrayList<>();
        for (int since = 1995; since < 2020; since++) {
            for (String venue : names.venues()) {
                years.add("/survey/sector-share?venue=" + venue + "&since=" + since);
                years.add("/api/survey/sector-share?by=venue,year&format=csv&venue=" + venue + "&since=" + since);
            }
        }
        return List.of(
                new Wanted("start", 14, List.of("/")),
                new Wanted("asset", 10, List.of(asset + "levelfield.css", asset + "d3.min.js", asset + "charts.js")),
                new Wanted("list", 8, List.of("/survey", "/built", "/audit", "/sql", "/check", "/unresolved")),
                new Wanted("measure", 16, surveys),
                new Wanted("measure, other years", 12, years),
                new Wanted("search", 12, names.searches()),
                new Wanted("work", 8, names.works()),
                new Wanted("person", 4, names.persons()),
                new Wanted("venue", 2, names.venuePages()),
                new Wanted("concept", 5, names.concepts()),
                new Wanted("map", 4, List.of("/map", "/api/map", "/api/map/concepts?from=1&count=6000")),
                new Wanted("forecast", 3, List.of("/forecast", "/forecast?reach=gpu", "/forecast?away-from=industry")),
                new Wanted("query", 1, names.queries()),
                new Wanted("check", 1, names.checks()));
    }

    private void visit(Random random) throws IOException, InterruptedException {
        int all = wanted.stream().mapToInt(Wanted::weight).sum();
        Thread.sleep(random.nextInt(Math.max(1, 2 * pause)));
        Requests.Connection connection = new Requests.Connection(address);
        while (System.nanoTime() < end) {
            int drawn = random.nextInt(all);
            int which = 0;
            while (drawn >= wanted.get(which).weight()) {
                drawn -= wanted.get(which++).weight();
            }
            List<String> paths = wanted.get(which).paths();
            String path = paths.get((int) Math.pow(paths.size(), random.nextDouble()) - 1);
            long begun = System.nanoTime();
            int status;
            try {
                status = connection.get(path);
            } catch (IOException hungUp) {
                status = 0;
                connection = new Requests.Connection(address);
            }
            answers.add(new Answer(wanted.get(which).kind(), status, (System.nanoTime() - begun) / 1e6, path));
            if (pause > 0) {
                Thread.sleep(random.nextInt(2 * pause));
            }
        }
        connection.close();
    }

    /// @return answers that were not 200
    private long tell(int seconds) {
        Map<String, List<Answer>> kinds = new TreeMap<>();
        answers.forEach(answer ->
                kinds.computeIfAbsent(answer.kind, kind -> new ArrayList<>()).add(answer));
        System.out.println("| | requests | p50 ms | p95 ms | p99 ms | longest ms | not 200 |");
        System.out.println("|---|---|---|---|---|---|---|");
        kinds.forEach(MixedLoad::tell);
        tell(
                "all but checks",
                answers.stream().filter(answer -> !answer.kind.equals("check")).toList());
        System.out.printf("%.0f requests a second%n", answers.size() / (double) seconds);
        answers.stream()
                .filter(answer -> answer.status != 200)
                .map(answer -> answer.status + " " + answer.path)
                .distinct()
                .limit(10)
                .forEach(System.out::println);
        return answers.stream().filter(answer -> answer.status != 200).count();
    }

    private static void tell(String kind, List<Answer> answers) {
        double[] millis = answers.stream().mapToDouble(Answer::millis).toArray();
        Arrays.sort(millis);
        System.out.printf(
                "| %s | %d | %.1f | %.0f | %.0f | %.0f | %d |%n",
                kind,
                millis.length,
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.95)],
                millis[(int) (millis.length * 0.99)],
                millis[millis.length - 1],
                answers.stream().filter(answer -> answer.status != 200).count());
    }
}
