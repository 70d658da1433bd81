/// Live sources: a polite client, pages that are kept exactly once, and a folder that a kill cannot harm.
@NullMarked
package org.levelfield.fetch;

import org.jspecify.annotations.NullMarked;
