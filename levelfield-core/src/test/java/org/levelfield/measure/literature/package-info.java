/// Tests of the search for related works.
@org.jspecify.annotations.NullMarked
package org.levelfield.measure.literature;
