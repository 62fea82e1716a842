package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.ringway.running.ServerProcess;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The shortcuts, which lead wherever their list says and never come in anybody's way. */
@ExtendWith(InBrowser.class)
class KeyboardIT {
    private static final String VERSION = "7.0.0";

    @Test
    void shortcutsLeadWhereTheirListSays(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        shop.bringsToDev(VERSION, shop.vendor().environment("dev", "DEV"));
        Person quinn = visitors.person("quinn").visits(shop.board());
        press(quinn, "g", "l");
        assertThat(heading(quinn, "Releases")).isVisible();
        press(quinn, "/");
        assertThat(quinn.page().getByLabel("Version, branch or commit")).isFocused();
        quinn.page().keyboard().press("Tab");
        quinn.page().evaluate("document.activeElement.blur()");
        press(quinn, "g", "e");
        assertThat(heading(quinn, "Environments")).isVisible();
        press(quinn, "g", "g");
        quinn.page().waitForURL(address -> address.contains("/gate/review"));
        press(quinn, "g", "r");
        quinn.page().waitForURL(address -> address.endsWith("/"));
        Person axel = visitors.person("axel").visits("/audit/list");
        press(axel, "/");
        assertThat(axel.page().getByLabel("What it is about")).isFocused();
        press(axel, "g", "g");
        assertThat(axel.page().getByLabel("What it is about")).hasValue("gg");
    }

    @Test
    void theListOfShortcutsIsADialogThatGivesTheFocusBack(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server).serves("acme", "ACME Bank");
        Person quinn = visitors.person("quinn").visits(shop.board());
        quinn.button("Keyboard shortcuts").focus();
        press(quinn, "?");
        assertThat(dialog(quinn)).isVisible();
        assertThat(quinn.button("Close")).isFocused();
        quinn.looksInEveryLight("shortcuts");
        press(quinn, "Escape");
        assertThat(dialog(quinn)).isHidden();
        assertThat(quinn.button("Keyboard shortcuts")).isFocused();
        Person anna = visitors.person("anna").visits("/portal/home");
        press(anna, "g", "d");
        assertThat(heading(anna, "Downloads")).isVisible();
    }

    @Test
    void whoWantsNoShortcutsSwitchesThemOff(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        Person quinn = visitors.person("quinn").visits(shop.board());
        quinn.button("Keyboard shortcuts").click();
        dialog(quinn).getByLabel("Shortcuts are on").uncheck();
        press(quinn, "Escape");
        List<String> asked = new ArrayList<>();
        quinn.page().onRequest(request -> {
            if (request.isNavigationRequest()) {
                asked.add(request.url());
            }
        });
        press(quinn, "?");
        press(quinn, "g", "l");
        settle(quinn);
        assertFalse(dialog(quinn).isVisible());
        assertEquals(List.of(), asked);
        quinn.button("Keyboard shortcuts").click();
        dialog(quinn).getByLabel("Shortcuts are on").check();
        press(quinn, "Escape");
        press(quinn, "?");
        settle(quinn);
        assertTrue(dialog(quinn).isVisible());
        press(quinn, "Escape");
        press(quinn, "g", "l");
        assertThat(heading(quinn, "Releases")).isVisible();
        assertEquals(1, asked.size());
    }

    private static void press(Person person, String... keys) {
        for (String key : keys) {
            person.page().keyboard().press(key);
        }
    }

    /** By then whatever the keys lead to has begun: a dialog is shown, and another page is asked for. */
    private static void settle(Person person) {
        person.page().evaluate("fetch('/favicon.svg', {cache: 'no-store'}).then(answer => answer.text())");
    }

    private static Locator dialog(Person person) {
        return person.page().getByRole(AriaRole.DIALOG);
    }

    private static Locator heading(Person person, String text) {
        return person.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(text).setLevel(1));
    }
}
