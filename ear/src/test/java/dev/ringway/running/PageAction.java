package dev.ringway.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One row of the table of page actions.
 *
 * @param action the method that the button calls, such as {@code gatePage.approve}
 * @param people who may; each of them is shown to be able to
 * @param stage sets up what the action needs and says where the button is
 * @param typed what is typed before, by the field's name beside the button
 */
record PageAction(String action, List<String> people, Stage stage, Map<String, String> typed) {
    private static final Path FOLDER = Path.of("../web/ui/src/main/webapp");
    private static final Pattern BUTTON = Pattern.compile("<(?:h|p):command(?:Button|Link)\\b.*?/?>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("action=\"#\\{(\\w+\\.\\w+)[^\"]*}\"");

    /** Everything new for one try. */
    @FunctionalInterface
    interface Stage {
        Place set(ActionScene scene) throws IOException;
    }

    /**
     * Where the last of these buttons is pressed.
     *
     * @param own a page of the same kind that belongs to another customer's person, or null
     * @param buttons what stands in their tags; all but the last lead there
     */
    record Place(String page, String own, List<String> buttons) {
        static Place of(String page, String... buttons) {
            return new Place(page, null, List.of(buttons));
        }

        String button() {
            return buttons.get(buttons.size() - 1);
        }
    }

    /** What every button of every page calls; one that only shows the page anew calls nothing and says so. */
    static Set<String> inCode() throws IOException {
        Set<String> actions = new TreeSet<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                BUTTON.matcher(Files.readString(file))
                        .results()
                        .map(button -> button.group())
                        .filter(button -> !button.contains("data-live-again") && !button.contains("choicesFind"))
                        .forEach(button -> actions.add(actionOf(button)));
            }
        }
        return actions;
    }

    private static String actionOf(String button) {
        Matcher action = ACTION.matcher(button);
        return action.find() ? action.group(1) : button;
    }

    @Override
    public String toString() {
        return action;
    }
}
