/// What people say of affiliation strings, as a table that a build reads like any input.
@NullMarked
package org.levelfield.read.corrections;

import org.jspecify.annotations.NullMarked;
