package scot.tayside.mentoring.web;

import java.lang.reflect.Field;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/**
 * Where a field stands in its form, as text that sorts: forms declare their fields, and enums the rows named after
 * them, in the order in which the page shows them.
 */
record FieldOrder(@Nullable Class<?> form) {

    private static final Pattern STEP = Pattern.compile("\\[([^]]*)]|[^.\\[]+");
    private static final String PLACE = "%03d.";

    /** {@code scores[CRIME].mentor} becomes the places of the field, of the row and of the row's field. */
    String of(String path) {
        StringBuilder order = new StringBuilder();
        ResolvableType type = form == null ? ResolvableType.NONE : ResolvableType.forClass(form);
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            String row = step.group(1);
            order.append(PLACE.formatted(row == null ? fieldPlace(type, step.group()) : rowPlace(type, row)));
            type = row == null ? fieldType(type, step.group()) : rowType(type);
        }
        return order.toString();
    }

    private static int fieldPlace(ResolvableType type, String name) {
        return names(type).indexOf(name);
    }

    private static List<String> names(ResolvableType type) {
        return FormBinding.declared(type.resolve()).map(Field::getName).toList();
    }

    private static ResolvableType fieldType(ResolvableType type, String name) {
        return FormBinding.declared(type.resolve())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .map(ResolvableType::forField)
                .orElse(ResolvableType.NONE);
    }

    private static int rowPlace(ResolvableType rows, String row) {
        if (row.matches("\\d{1,3}")) {
            return Integer.parseInt(row);
        }
        Class<?> key = rows.asMap().getGeneric(0).resolve(Object.class);
        List<?> constants = key.isEnum() ? List.of(key.getEnumConstants()) : List.of();
        return constants.stream().map(Object::toString).toList().indexOf(row);
    }

    private static ResolvableType rowType(ResolvableType rows) {
        ResolvableType map = rows.asMap();
        return map == ResolvableType.NONE ? rows.asCollection().getGeneric(0) : map.getGeneric(1);
    }
}
