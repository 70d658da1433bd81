/// Tests of the resolver over hand-made registries.
@NullMarked
package org.levelfield.resolve.institution;

import org.jspecify.annotations.NullMarked;
