package dev.ringway.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps docs/ui.md what the components and the theme are. */
class UiDocumentTest {
    private static final Path DOCUMENT = Path.of("../../docs/ui.md");
    private static final Path RESOURCES = Path.of("src/main/webapp/resources");
    private static final Pattern ENTRY = Pattern.compile("(?m)^#### `r:(\\w+)`$");
    private static final Pattern ATTRIBUTES = Pattern.compile("(?s)#### `r:(\\w+)`\n.*?\nAttributes: ([^\n]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("<cc:attribute name=\"(\\w+)\"");
    private static final Pattern PICTURE = Pattern.compile("\\]\\((images/[^)]+)\\)");
    private static final Pattern SECTION = Pattern.compile("(?s)#### `r:(\\w+)`\n(.*?)(?=\n##|\\z)");
    private static final Pattern ON_ANOTHER = Pattern.compile("(?m)^On the picture of `r:(\\w+)`\\.$");
    private static final Pattern WITHOUT = Pattern.compile("(?m)^Has no picture: \\w.+\\.$");
    private static final Set<String> NEVER_ALONE = Set.of("icon");
    private static final Pattern TOKEN =
            Pattern.compile("--([\\w-]+): light-dark\\((#\\p{XDigit}{6}), (#\\p{XDigit}{6})\\)");
    private static final Pattern CONTRAST =
            Pattern.compile("(?m)^\\| `--([\\w-]+)` on `--([\\w-]+)` \\|.*?\\| (.*) \\|$");

    @Test
    void everyComponentIsDescribedAndNoneThatIsGone() throws IOException {
        assertEquals(components().keySet(), named(ENTRY));
    }

    @Test
    void everyAttributeIsNamed() throws IOException {
        Map<String, Set<String>> described = new TreeMap<>();
        ATTRIBUTES
                .matcher(document())
                .results()
                .forEach(entry -> described.put(
                        entry.group(1),
                        Pattern.compile("`(\\w+)`")
                                .matcher(entry.group(2))
                                .results()
                                .map(name -> name.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));
        assertEquals(components(), described);
    }

    @Test
    void everyPictureIsThere() throws IOException {
        Set<String> pictures = named(PICTURE);
        assertTrue(pictures.size() > 5, pictures::toString);
        pictures.forEach(picture -> assertTrue(Files.exists(DOCUMENT.resolveSibling(picture)), picture));
    }

    @Test
    void everyComponentHasAPictureOrStandsOnThatOfAnother() throws IOException {
        Map<String, String> sections = SECTION.matcher(document())
                .results()
                .collect(Collectors.toMap(section -> section.group(1), section -> section.group(2)));
        Set<String> pictured = those(sections, text -> PICTURE.matcher(text).find());
        Set<String> onAnother = those(
                sections,
                text -> ON_ANOTHER.matcher(text).results().anyMatch(other -> pictured.contains(other.group(1))));
        Set<String> without = those(sections, text -> WITHOUT.matcher(text).find());
        assertEquals(NEVER_ALONE, without);
        Set<String> all = new TreeSet<>(pictured);
        all.addAll(onAnother);
        all.addAll(without);
        assertEquals(components().keySet(), all);
    }

    private static Set<String> those(Map<String, String> sections, Predicate<String> which) {
        return sections.keySet().stream()
                .filter(component -> which.test(sections.get(component)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theContrastsAreThoseOfTheTheme() throws IOException {
        Map<String, MatchResult> tokens = TOKEN.matcher(
                        Files.readString(RESOURCES.resolve("primefaces-ringway/theme.css")))
                .results()
                .collect(Collectors.toMap(token -> token.group(1), token -> token));
        List<MatchResult> rows = CONTRAST.matcher(document()).results().toList();
        assertTrue(rows.size() > 10, "The table of contrasts");
        for (MatchResult row : rows) {
            MatchResult ink = tokens.get(row.group(1));
            MatchResult ground = tokens.get(row.group(2));
            String figures = String.format(
                    Locale.ROOT,
                    "%.1f | %.1f",
                    contrast(ink.group(2), ground.group(2)),
                    contrast(ink.group(3), ground.group(3)));
            assertEquals(figures, row.group(3), row.group(0));
        }
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Set<String>> components() throws IOException {
        Map<String, Set<String>> components = new TreeMap<>();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("ringway"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                components.put(
                        file.getFileName().toString().replace(".xhtml", ""),
                        ATTRIBUTE
                                .matcher(Files.readString(file))
                                .results()
                                .map(name -> name.group(1))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return components;
    }

    private static Set<String> named(Pattern pattern) throws IOException {
        return pattern.matcher(document())
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String document() throws IOException {
        return Files.readString(DOCUMENT);
    }
}
