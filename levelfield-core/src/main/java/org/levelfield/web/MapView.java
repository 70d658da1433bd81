package org.levelfield.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levelfield.web.MapAnswers.Community;
import org.levelfield.web.MapAnswers.MapAnswer;
import org.levelfield.web.chart.Numerals;
import org.levelfield.web.view.CommunityLine;
import org.levelfield.web.view.Frame;
import org.levelfield.web.view.MapPage;
import org.levelfield.web.view.MapPage.Branch;

/// Gathers what the page of the map says without a script.
final class MapView {

    /// Lone concepts are left to the API.
    private static final int LEAST_CONCEPTS = 2;

    private MapView() {}

    static MapPage of(Edition edition, Frame frame) {
        MapAnswer map = MapQuestions.map(edition);
        Map<String, List<CommunityLine>> children = new HashMap<>();
        List<Branch> branches = new ArrayList<>();
        for (Community community : map.communities()) {
            if (community.level() == 2 && community.concepts() >= LEAST_CONCEPTS) {
                children.computeIfAbsent(String.valueOf(community.parent()), parent -> new ArrayList<>())
                        .add(line(community));
            }
        }
        for (Community community : map.communities()) {
            List<CommunityLine> own = children.getOrDefault(community.id(), List.of());
            if (community.level() == 1 && (community.concepts() >= LEAST_CONCEPTS || !own.isEmpty())) {
                branches.add(new Branch(line(community), own));
            }
        }
        return new MapPage(
                frame,
                branches,
                Numerals.count(map.concepts()),
                map.firstYear() == null ? 0 : map.firstYear(),
                map.lastYear() == null ? 0 : map.lastYear());
    }

    static CommunityLine line(Community community) {
        return new CommunityLine(
                community.id(),
                community.label(),
                Numerals.count(community.concepts()),
                Numerals.count(community.works()),
                percent(community.industryShare()),
                growth(community.growth()),
                percent(community.beyondGpu()));
    }

    static String percent(@Nullable Double share) {
        return share == null ? "unknown" : Numerals.percent(share);
    }

    /// Growth in words: how many times as many works as expected.
    static String growth(@Nullable Double doublings) {
        return doublings == null ? "unknown" : String.format(java.util.Locale.ROOT, "×%.2f", Math.pow(2, doublings));
    }
}
