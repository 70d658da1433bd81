@NullMarked
package org.levelfield.resolve.labels;

import org.jspecify.annotations.NullMarked;
