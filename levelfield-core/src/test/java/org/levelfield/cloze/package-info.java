/// Tests of the cloze.
@org.jspecify.annotations.NullMarked
package org.levelfield.cloze;
