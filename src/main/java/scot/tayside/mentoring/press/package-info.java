/** Prints a document, once written, as a page, a PDF, a Word file, a workbook: the same words and figures in each. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
