package org.levelfield.fetch;

import java.net.URI;
import java.util.Map;
import java.util.Set;

/// What is asked of a service.
///
/// @param headers besides the usual ones
/// @param seen statuses other than success that the reader of the answer wants to see
public record Request(URI uri, Map<String, String> headers, Set<Integer> seen) {

    public Request {
        headers = Map.copyOf(headers);
        seen = Set.copyOf(seen);
    }

    public static Request of(URI uri) {
        return new Request(uri, Map.of(), Set.of());
    }

    public Request seeing(Integer... statuses) {
        return new Request(uri, headers, Set.of(statuses));
    }

    /// The address without what follows the question mark, where a key may stand.
    public String address() {
        return uri.getScheme() + "://" + uri.getAuthority() + uri.getPath();
    }
}
