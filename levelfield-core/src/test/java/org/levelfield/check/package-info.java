/// Tests of the check.
@org.jspecify.annotations.NullMarked
package org.levelfield.check;
