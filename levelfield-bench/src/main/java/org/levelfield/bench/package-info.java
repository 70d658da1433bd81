/// Benchmarks: each is a whole process with the same task as a peer's, so that both can be timed side by side.
@NullMarked
package org.levelfield.bench;

import org.jspecify.annotations.NullMarked;
