package dev.ringway.running;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * One row of the table of pages.
 *
 * @param page its file below the web application's folder, without {@code .xhtml}
 * @param query what the address needs besides, with the names of things in braces
 */
public record PageRow(String page, Readers readers, String query) {
    private static final Set<String> ABOUT_ONE =
            Set.of("view", "review", "rollout", "policy", "revoke", "plan", "upgrade");
    private static final Set<String> PEOPLE_OF_GLOBEX = Set.of("gina", "gus");
    private static final Path FOLDER = Path.of("../web/ui/src/main/webapp");

    /** Who is shown a page; everybody else is refused. */
    public enum Readers {
        STAFF("adam", "rita", "quinn", "dora", "olga", "axel"),
        WHO_MAY_AUDIT("adam", "rita", "axel"),
        WHO_MAY_SEE_TOKENS("adam", "olga", "axel", "anna", "gina"),
        WHO_MAY_ISSUE_TOKENS("adam", "olga", "anna", "gina"),
        WHO_MAY_REVOKE_ACMES("adam", "olga", "anna") {
            @Override
            int refusalOf(String person) {
                return person.equals("gina") ? 404 : super.refusalOf(person);
            }
        },
        WHO_IS_OF_ACME("anna", "carl") {
            @Override
            int refusalOf(String person) {
                return PEOPLE_OF_GLOBEX.contains(person) ? 404 : super.refusalOf(person);
            }
        },
        WHO_IS_SIGNED_IN,
        ANYONE;

        private final Set<String> names;

        Readers(String... names) {
            this.names = Set.of(names);
        }

        /** Another customer's things do not exist for those who might ask for their own. */
        int refusalOf(String person) {
            return 403;
        }

        boolean include(String person) {
            return names.isEmpty() || names.contains(person);
        }
    }

    /** Every page of the web application; what lies in WEB-INF and in the library of components has no address. */
    public static Set<String> pagesInCode() throws IOException {
        return WebPages.in(FOLDER);
    }

    public String address(Map<String, String> things) {
        return filled("/" + page + query, things);
    }

    /** With things in the place of their names in braces. */
    public static String filled(String address, Map<String, String> things) {
        String filled = address;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        return filled;
    }

    /** Where there is nothing to be about. */
    public String addressOfNothing() {
        return "/" + page;
    }

    /** Whether it shows one thing, so that there is no such page before there is such a thing. */
    public boolean isAboutOneThing() {
        return ABOUT_ONE.contains(page.substring(page.indexOf('/') + 1));
    }

    /** The status that the person gets. */
    public int expectedBy(String person) {
        return readers.include(person) ? 200 : readers.refusalOf(person);
    }

    @Override
    public String toString() {
        return page;
    }
}
