/// OpenReview's public notes.
@NullMarked
package org.levelfield.fetch.openreview;

import org.jspecify.annotations.NullMarked;
