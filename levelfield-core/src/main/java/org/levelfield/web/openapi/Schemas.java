package org.levelfield.web.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes JSON Schemas of shapes. A record is described once, under its name, and referred to.
final class Schemas {

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, short.class, Integer.class, Long.class, Short.class);
    private static final Set<Class<?>> NUMBERS = Set.of(double.class, float.class, Double.class, Float.class);

    private final Map<Class<?>, String> names = new LinkedHashMap<>();
    private final Map<String, Object> components = new LinkedHashMap<>();

    /// The records met so far, by name.
    Map<String, Object> components() {
        return components;
    }

    Map<String, Object> of(JsonShape shape) {
        return switch (shape) {
            case JsonShape.OfRecord of -> record(of.type());
            case JsonShape.ListOf list -> array(of(list.each()));
            case JsonShape.MapOf map -> map(of(map.each()));
            case JsonShape.Plain plain -> plain.type().isEmpty() ? new LinkedHashMap<>() : type(plain.type());
            case JsonShape.Members object -> {
                Map<String, Object> members = new LinkedHashMap<>();
                object.members().forEach((name, member) -> members.put(name, of(member)));
                yield object(members, object.always());
            }
        };
    }

    private Map<String, Object> record(Class<?> type) {
        String known = names.get(type);
        if (known != null) {
            return reference(known);
        }
        String name = name(type);
        names.put(type, name);
        components.put(name, Map.of());
        Map<String, Object> members = new LinkedHashMap<>();
        List<String> always = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String member = name(component, type);
            members.put(member, of(component.getAnnotatedType()));
            always.add(member);
        }
        components.put(name, object(members, always));
        return reference(name);
    }

    /// The simple name; where two records share it, the second has its holder's before it.
    private String name(Class<?> type) {
        String simple = type.getSimpleName();
        @Nullable Class<?> holder = type.getEnclosingClass();
        return names.containsValue(simple) && holder != null ? holder.getSimpleName() + simple : simple;
    }

    private static String name(RecordComponent component, Class<?> record) {
        return Arrays.stream(record.getDeclaredFields())
                .filter(field -> field.getName().equals(component.getName()))
                .flatMap(field -> Optional.ofNullable(field.getAnnotation(JsonProperty.class)).stream())
                .map(JsonProperty::value)
                .filter(given -> !given.isEmpty())
                .findFirst()
                .orElse(component.getName());
    }

    private Map<String, Object> of(AnnotatedType annotated) {
        boolean absent = annotated.isAnnotationPresent(Nullable.class);
        Type type = annotated.getType();
        Class<?> raw = type instanceof ParameterizedType several ? (Class<?>) several.getRawType() : (Class<?>) type;
        if (raw == Optional.class) {
            return orNull(of(argument(annotated, 0)));
        }
        if (raw == OptionalInt.class) {
            return orNull(type("integer"));
        }
        Map<String, Object> schema = of(raw, annotated);
        return absent ? orNull(schema) : schema;
    }

    private Map<String, Object> of(Class<?> raw, AnnotatedType annotated) {
        if (raw == String.class) {
            return type("string");
        }
        if (WHOLE.contains(raw)) {
            return type("integer");
        }
        if (NUMBERS.contains(raw)) {
            return type("number");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return type("boolean");
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return array(of(argument(annotated, 0)));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map(of(argument(annotated, 1)));
        }
        if (raw.isEnum()) {
            return type("string");
        }
        return raw.isRecord() ? record(raw) : new LinkedHashMap<>();
    }

    private static AnnotatedType argument(AnnotatedType type, int which) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[which];
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        Map<String, Object> either = new LinkedHashMap<>();
        if (schema.get("type") instanceof String only) {
            either.putAll(schema);
            either.put("type", List.of(only, "null"));
        } else if (!schema.isEmpty()) {
            either.put("anyOf", List.of(schema, type("null")));
        }
        return either;
    }

    private static Map<String, Object> type(String name) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", name);
        return schema;
    }

    private static Map<String, Object> array(Map<String, Object> each) {
        Map<String, Object> schema = type("array");
        schema.put("items", each);
        return schema;
    }

    private static Map<String, Object> map(Map<String, Object> each) {
        Map<String, Object> schema = type("object");
        schema.put("additionalProperties", each);
        return schema;
    }

    private static Map<String, Object> object(Map<String, Object> members, List<String> always) {
        Map<String, Object> schema = type("object");
        schema.put("properties", members);
        if (!always.isEmpty()) {
            schema.put("required", always);
        }
        return schema;
    }

    /// Two members in this order.
    static Map<String, Object> pair(String first, Object one, String second, Object other) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(first, one);
        pair.put(second, other);
        return pair;
    }

    private static Map<String, Object> reference(String name) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$ref", "#/components/schemas/" + name);
        return schema;
    }
}
