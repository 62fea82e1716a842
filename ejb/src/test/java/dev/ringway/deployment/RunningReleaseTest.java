package dev.ringway.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ringway.customer.Customer;
import dev.ringway.customer.CustomerStories;
import dev.ringway.environment.Environment;
import dev.ringway.environment.EnvironmentStories;
import dev.ringway.product.Product;
import dev.ringway.product.ProductStories;
import dev.ringway.product.Ring;
import dev.ringway.release.Release;
import dev.ringway.release.ReleaseStories;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunningReleaseTest {
    private final Product product = ProductStories.wiremock();
    private final Customer acme = CustomerStories.acme();
    private final Environment berlin = anEnvironment();
    private final Environment hamburg = anEnvironment();
    private final Environment munich = anEnvironment();
    private final Map<Environment, Release> runs = new HashMap<>();

    @Test
    void whatRunsTheSameStandsTogetherTheNewestReleaseFirst() {
        Release older = ReleaseStories.aRelease("3.9.1");
        runs.putAll(Map.of(berlin, older, hamburg, ReleaseStories.aRelease("3.10.0"), munich, older));
        assertEquals(List.of("3.10.0", "3.9.1"), versions(berlin, hamburg, munich));
        assertEquals(
                List.of(berlin, munich), running(berlin, hamburg, munich).get(1).environments());
    }

    @Test
    void whatRunsNothingYetComesLast() {
        runs.put(munich, ReleaseStories.aRelease("3.9.1"));
        assertEquals(Arrays.asList("3.9.1", null), versions(berlin, munich));
        assertEquals("nothing", running(berlin, munich).get(1).view().address());
        assertEquals("3.9.1", running(berlin, munich).get(0).view().address());
    }

    @Test
    void whoHasNoEnvironmentRunsNothingYet() {
        assertEquals(List.of(new RunningRelease(null, List.of())), running());
    }

    private List<String> versions(Environment... environments) {
        return running(environments).stream()
                .map(running -> running.view().version())
                .toList();
    }

    private List<RunningRelease> running(Environment... environments) {
        return RunningRelease.of(List.of(environments), runs::get);
    }

    private Environment anEnvironment() {
        return EnvironmentStories.anEnvironmentOf(acme, product, Ring.PRODUCTION);
    }
}
