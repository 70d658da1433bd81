package org.levelfield.web.view;

import java.util.List;
import java.util.Optional;

/// A community and its most typical concepts.
public record CommunityPage(
        Frame frame,
        CommunityLine community,
        Optional<CommunityLine> parent,
        List<CommunityLine> within,
        List<Member> members) {

    /// A concept of the community.
    public record Member(
            String id, String name, String kind, int works, String growth, String industry, String beyondGpu) {}
}
