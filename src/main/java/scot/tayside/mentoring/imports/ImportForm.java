package scot.tayside.mentoring.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the page for handing in a file posts. */
class ImportForm {

    @Nullable
    MultipartFile file;
}
