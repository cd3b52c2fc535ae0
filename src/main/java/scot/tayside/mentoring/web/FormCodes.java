package scot.tayside.mentoring.web;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.DefaultMessageCodesResolver;

/** Message codes that name the form's class first, since every form is called {@code form}: {@code NotBlank.declineForm.reason}. */
class FormCodes extends DefaultMessageCodesResolver {

    private final String form;

    FormCodes(Class<?> form) {
        this.form = StringUtils.uncapitalize(form.getSimpleName());
    }

    @Override
    public String[] resolveMessageCodes(
            String errorCode, String objectName, String field, @Nullable Class<?> fieldType) {
        return Stream.concat(
                        Arrays.stream(super.resolveMessageCodes(errorCode, form, field, fieldType)),
                        Arrays.stream(super.resolveMessageCodes(errorCode, objectName, field, fieldType)))
                .distinct()
                .toArray(String[]::new);
    }
}
