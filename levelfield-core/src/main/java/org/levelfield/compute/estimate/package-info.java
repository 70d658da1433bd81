/// The field's two methods: counting operations, and hardware time.
@NullMarked
package org.levelfield.compute.estimate;

import org.jspecify.annotations.NullMarked;
