/// Tests of the audit.
@org.jspecify.annotations.NullMarked
package org.levelfield.audit;
