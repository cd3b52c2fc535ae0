/** What was recorded elsewhere, brought in from a file: checked row by row, then stored as history. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "programme", "review"})
@NullMarked
package scot.tayside.mentoring.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
