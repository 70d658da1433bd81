package org.levelfield.search;

import java.util.List;

/// A work that was found.
///
/// @param score comparable within one answer only; larger is better
/// @param reasons why it is here, the strongest first
public record Hit(IndexedWork work, double score, List<Reason> reasons) {

    public Hit {
        reasons = List.copyOf(reasons);
    }

    public String workId() {
        return work.workId();
    }
}
