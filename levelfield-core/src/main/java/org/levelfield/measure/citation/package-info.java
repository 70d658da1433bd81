/// The stage `graph`: what needs the citation graph as a whole, written as tables that measures then count in.
@NullMarked
package org.levelfield.measure.citation;

import org.jspecify.annotations.NullMarked;
