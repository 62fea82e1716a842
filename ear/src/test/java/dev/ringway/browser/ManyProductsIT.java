package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.ringway.running.ServerProcess;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A vendor of many products finds each of them by its key, with the keyboard alone. */
@ExtendWith(InBrowser.class)
class ManyProductsIT {
    @Test
    void aFieldTakesThePlaceOfTabsThatWouldPileUp(ServerProcess server, Visitors visitors) {
        List<Shop> shops = Stream.generate(() -> new Shop(server)).limit(7).toList();
        String first = shops.get(0).vendor().product();
        String last = shops.get(6).vendor().product();
        Person quinn = visitors.person("quinn").visits(shops.get(0).board());
        Locator field = quinn.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName("Product").setExact(true));
        assertThat(field).hasValue(first);
        quinn.page().keyboard().press("/");
        assertThat(field).isFocused();
        quinn.page().keyboard().insertText(last);
        quinn.page().keyboard().press("Enter");
        quinn.page().waitForURL(address -> address.endsWith("product=" + last));
        assertThat(field).hasValue(last);
        quinn.looksInEveryLight("board-of-one-product-of-many");
    }
}
