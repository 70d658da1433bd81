package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levelfield.model.Institution;

/// The organisations of a registry by number; their relations point to numbers, so that nothing is followed in circles.
final class Organisations {
    private static final int[] NOBODY = {};

    private final List<String> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final List<List<String>> types = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] country = new int[1024];
    private int[] city = new int[1024];
    private float[] renown = new float[1024];
    private boolean[] active = new boolean[1024];
    private int[][] parents = {};
    private int[][] related = {};
    private int[] children = {};

    /// @param country number of the country, -1 where unknown
    /// @param city number of the city's name, -1 where unknown
    int add(Institution institution, int country, int city) {
        int number = ids.size();
        if (number == this.country.length) {
            this.country = Arrays.copyOf(this.country, number * 2);
            this.city = Arrays.copyOf(this.city, number * 2);
            renown = Arrays.copyOf(renown, number * 2);
            active = Arrays.copyOf(active, number * 2);
        }
        ids.add(institution.id());
        names.add(institution.name());
        countries.add(institution.country() == null ? "" : institution.country().intern());
        types.add(institution.types().stream().map(String::intern).toList());
        numbers.put(institution.id(), number);
        this.country[number] = country;
        this.city[number] = city;
        renown[number] = (float) Math.log(
                1.0 + institution.names().size() + institution.relations().size());
        active[number] = institution.status().equals("active");
        return number;
    }

    boolean contains(String id) {
        return numbers.containsKey(id);
    }

    /// The number of an id; the id must be known.
    int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no organisation " + id);
        }
        return number;
    }

    /// Turns ids of relations into numbers; ids that are not known are left out.
    void relate(Map<Integer, List<String>> parentIds, Map<Integer, List<String>> relatedIds) {
        parents = numbered(parentIds);
        related = numbered(relatedIds);
        children = new int[ids.size()];
        for (int[] found : parents) {
            for (int parent : found) {
                children[parent]++;
            }
        }
    }

    private int[][] numbered(Map<Integer, List<String>> relations) {
        int[][] numbered = new int[ids.size()][];
        Arrays.fill(numbered, NOBODY);
        relations.forEach((number, found) -> numbered[number] = found.stream()
                .filter(numbers::containsKey)
                .mapToInt(this::number)
                .filter(other -> other != number)
                .distinct()
                .toArray());
        return numbered;
    }

    /// How many organisations name it as a parent.
    int children(int number) {
        return children[number];
    }

    int count() {
        return ids.size();
    }

    String id(int number) {
        return ids.get(number);
    }

    String name(int number) {
        return names.get(number);
    }

    /// ISO 3166 code, empty where unknown.
    String countryCode(int number) {
        return countries.get(number);
    }

    List<String> types(int number) {
        return types.get(number);
    }

    int country(int number) {
        return country[number];
    }

    int city(int number) {
        return city[number];
    }

    /// How much the registry knows of it: names and relations, on a logarithmic scale.
    float renown(int number) {
        return renown[number];
    }

    boolean isActive(int number) {
        return active[number];
    }

    int[] parents(int number) {
        return parents[number];
    }

    boolean isParent(int parent, int child) {
        return holds(parents[child], parent);
    }

    /// Whether either says that it is related to, or went before or after the other.
    boolean isRelated(int one, int other) {
        return holds(related[one], other) || holds(related[other], one);
    }

    private static boolean holds(int[] numbers, int number) {
        for (int each : numbers) {
            if (each == number) {
                return true;
            }
        }
        return false;
    }
}
