package org.levelfield.web;

import java.util.List;
import java.util.Optional;
import org.levelfield.run.UserMistake;
import org.levelfield.web.MapAnswers.Community;
import org.levelfield.web.view.CommunityPage;
import org.levelfield.web.view.CommunityPage.Member;
import org.levelfield.web.view.Frame;

/// Gathers what is said of a community.
final class CommunityView {

    private static final int MEMBERS = 200;

    private CommunityView() {}

    /// A community with its most typical concepts.
    record CommunityAnswer(Community community, List<Member> concepts, List<Community> within, String built) {}

    static CommunityAnswer answer(Edition edition, String id) {
        List<Community> all = MapQuestions.map(edition).communities();
        Community community = all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notHere(
                        new UserMistake("this field has no such community", "They stand on the map, /map.")));
        List<Member> members = edition.with(database -> database.query(
                "select m.concept_id, c.name, c.kind, c.works, p.growth, p.industry_share, p.beyond_gpu"
                        + " from concept_community m join concept c on c.concept_id = m.concept_id"
                        + " join concept_map p on p.concept_id = m.concept_id"
                        + " where m.community_id = ? order by m.typicality desc, m.concept_id limit " + MEMBERS,
                row -> new Member(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        MapView.growth(MapQuestions.rounded(row, 5)),
                        MapView.percent(MapQuestions.rounded(row, 6)),
                        MapView.percent(MapQuestions.rounded(row, 7))),
                id));
        List<Community> within =
                all.stream().filter(each -> id.equals(each.parent())).toList();
        return new CommunityAnswer(
                community, members, within, edition.manifest().built());
    }

    static CommunityPage of(Edition edition, String id, Frame frame) {
        CommunityAnswer answer = answer(edition, id);
        Optional<Community> parent = MapQuestions.map(edition).communities().stream()
                .filter(each -> each.id().equals(answer.community().parent()))
                .findFirst();
        return new CommunityPage(
                frame,
                MapView.line(answer.community()),
                parent.map(MapView::line),
                answer.within().stream().map(MapView::line).toList(),
                answer.concepts());
    }
}
