/// What works say in title and abstract: which models they introduce, use or study.
@NullMarked
package org.levelfield.extract;

import org.jspecify.annotations.NullMarked;
