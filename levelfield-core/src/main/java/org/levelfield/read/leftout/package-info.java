/// Persons whom a build leaves out, as a table that it reads like any input and writes nowhere.
@NullMarked
package org.levelfield.read.leftout;

import org.jspecify.annotations.NullMarked;
