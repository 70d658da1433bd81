/// What people decide about names of concepts, as a table that a build reads like any input.
@NullMarked
package org.levelfield.read.names;

import org.jspecify.annotations.NullMarked;
