package scot.tayside.mentoring.web;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How what people type reaches the fields of a form: trimmed, empty as null, and only into fields the form declares. */
@ControllerAdvice
public class FormBinding {

    /** What binds text that was typed earlier to a form called {@code form}, just as if it had been posted. */
    public static WebDataBinder binder(Object form) {
        WebDataBinder binder = new WebDataBinder(form, "form");
        new FormBinding().bind(binder);
        return binder;
    }

    @InitBinder
    void bind(WebDataBinder binder) {
        Class<?> type = type(binder);
        if (type != null && isForm(type)) {
            binder.initDirectFieldAccess();
            binder.setAllowedFields(allowed(type));
            binder.setMessageCodesResolver(new FormCodes(type));
        }
        binder.setFieldDefaultPrefix(null);
        binder.registerCustomEditor(String.class, new Typed<>(Typed::text, text -> text));
        binder.registerCustomEditor(LocalDate.class, new Typed<>(Typed::day, Typed::day));
        binder.registerCustomEditor(LocalTime.class, new Typed<>(Typed::time, LocalTime::toString));
    }

    /** Of a form that has yet to be made there is only the type. */
    private static @Nullable Class<?> type(WebDataBinder binder) {
        Object form = binder.getTarget();
        if (form != null) {
            return form.getClass();
        }
        ResolvableType expected = binder.getTargetType();
        return expected == null ? null : expected.resolve();
    }

    /** Forms and filters are classes of fields; records, enums and the rest of a model are never bound to. */
    private static boolean isForm(Class<?> type) {
        return type.getSimpleName().endsWith("Form") || type.getSimpleName().endsWith("Filter");
    }

    private static String[] allowed(Class<?> form) {
        return declared(form)
                .flatMap(field -> Stream.concat(Stream.of(field.getName()), within(field)))
                .toArray(String[]::new);
    }

    /** What lies inside a field; rows named after an enum have its names and no others. */
    private static Stream<String> within(Field field) {
        String name = field.getName();
        Class<?> key = ResolvableType.forField(field).asMap().getGeneric(0).resolve(Object.class);
        return key.isEnum()
                ? Arrays.stream(key.getEnumConstants()).map(row -> "%s[%s].*".formatted(name, ((Enum<?>) row).name()))
                : Stream.of(name + "[*", name + ".*");
    }

    static Stream<Field> declared(@Nullable Class<?> type) {
        if (type == null || type == Object.class) {
            return Stream.empty();
        }
        Stream<Field> own = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
        return Stream.concat(declared(type.getSuperclass()), own);
    }
}
