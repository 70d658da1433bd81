package org.levelfield.web.view;

import java.util.List;

/// The map of concepts.
///
/// @param firstYear 0 where none is known, as `lastYear`
public record MapPage(Frame frame, List<Branch> branches, String concepts, int firstYear, int lastYear) {

    /// A coarse community with those of the middle level in it.
    public record Branch(CommunityLine community, List<CommunityLine> within) {}
}
