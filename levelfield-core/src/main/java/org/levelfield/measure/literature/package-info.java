/// What a work could have cited: works related to those it cites, scored by what citing works did before.
@NullMarked
package org.levelfield.measure.literature;

import org.jspecify.annotations.NullMarked;
