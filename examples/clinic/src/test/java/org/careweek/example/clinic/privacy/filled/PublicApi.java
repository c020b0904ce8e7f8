package org.careweek.example.clinic.privacy.filled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The public types of a module's exported packages, as found in its class files. */
public final class PublicApi {

    private PublicApi() {}

    /** The modules of the library that are here, its plugins among them. */
    public static List<Module> modules() {
        return ModuleLayer.boot().modules().stream()
                .filter(module -> module.getName().startsWith("org.careweek."))
                .filter(module -> !module.getName().startsWith("org.careweek.example"))
                .sorted(Comparator.comparing(Module::getName))
                .toList();
    }

    public static List<Class<?>> of(Module module) {
        ModuleReference compiled = ModuleLayer.boot()
                .configuration()
                .findModule(module.getName())
                .orElseThrow()
                .reference();
        try (var reader = compiled.open();
                Stream<String> files = reader.list()) {
            List<Class<?>> found = new ArrayList<>();
            for (String file :
                    files.filter(file -> file.endsWith(".class")).sorted().toList()) {
                String name =
                        file.substring(0, file.length() - ".class".length()).replace('/', '.');
                if (module.isExported(name.substring(0, Math.max(0, name.lastIndexOf('.'))))) {
                    found.add(Class.forName(name, false, module.getClassLoader()));
                }
            }
            return found.stream().filter(PublicApi::isOpenToAll).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static boolean isOpenToAll(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            if (!Modifier.isPublic(at.getModifiers())) {
                return false;
            }
        }
        return !type.isAnonymousClass()
                && !type.isSynthetic()
                && !type.getSimpleName().equals("package-info");
    }

    /** Whether there are values of exactly this type, or only others of its kind, or functions. */
    public static boolean hasValues(Class<?> type) {
        boolean isOfFunctions = type.getConstructors().length == 0
                && Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .allMatch(method -> Modifier.isStatic(method.getModifiers()));
        return !type.isEnum() && !Modifier.isAbstract(type.getModifiers()) && !isOfFunctions;
    }
}
