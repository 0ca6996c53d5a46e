package org.verslag.checks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What users can reach in the packages that our modules export, as lines of text: a type, and what it has below it. */
final class PublicApi {

    private PublicApi() {}

    static List<String> lines() throws IOException {
        List<String> packages = Modules.exportedPackages();
        TreeMap<String, Class<?>> types = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packages)) {
            Class<?> reflected = type.reflect();
            if (packages.contains(type.getPackageName()) && isReachable(reflected)) {
                types.put(reflected.getName(), reflected);
            }
        }
        List<String> lines = new ArrayList<>();
        types.values().forEach(type -> describe(type, lines));
        return lines;
    }

    private static boolean isReachable(Class<?> type) {
        return isShown(type.getModifiers())
                && (type.getEnclosingClass() == null || isReachable(type.getEnclosingClass()))
                && !type.isAnonymousClass();
    }

    private static boolean isShown(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static void describe(Class<?> type, List<String> lines) {
        // Older JDKs leave these words out
        String shown = type.toGenericString().replaceFirst("(non-)?sealed ", "");
        lines.add((type.isSealed() ? "sealed " : "") + shown + components(type) + supertypes(type));
        TreeSet<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            add(field, field.toGenericString(), members);
        }
        Arrays.stream(type.getDeclaredConstructors()).forEach(made -> add(made, made.toGenericString(), members));
        for (Method method : type.getDeclaredMethods()) {
            add(method, method.toGenericString(), members);
        }
        String prefix = type.getName() + ".";
        members.forEach(member -> lines.add("    " + member.replace(prefix, "")));
    }

    private static void add(Member member, String text, TreeSet<String> members) {
        if (isShown(member.getModifiers()) && !member.isSynthetic()) {
            members.add(text);
        }
    }

    private static String components(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.joining(", ", " (", ")"))
                : "";
    }

    private static String supertypes(Class<?> type) {
        Type above = type.getGenericSuperclass();
        return Stream.concat(Stream.ofNullable(above), Stream.of(type.getGenericInterfaces()))
                .map(Type::getTypeName)
                .filter(name -> !name.equals("java.lang.Object") && !name.equals("java.lang.Record"))
                .reduce("", (all, name) -> all + (all.isEmpty() ? " : " : ", ") + name);
    }
}
