/// Which work of a field a reference means, and whether it should have been found.
@NullMarked
package org.levelfield.audit.match;

import org.jspecify.annotations.NullMarked;
