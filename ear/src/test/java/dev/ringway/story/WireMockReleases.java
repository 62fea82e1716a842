package dev.ringway.story;

import static dev.ringway.story.Change.aChore;
import static dev.ringway.story.Change.aFeature;
import static dev.ringway.story.Change.aFix;
import static dev.ringway.story.StoryRelease.aRelease;

/** The four releases: their changes are real ones, what people found of them was written for the story. */
final class WireMockReleases {
    static final String WHY_392_WAS_REJECTED = "Found while using it ourselves: dates that stubs render into JSON"
            + " come out in another form than with 3.9.1 (WM-2875), so the nightly contract tests of two of our teams"
            + " fail. Customers with recorded stubs would meet the same.";

    private WireMockReleases() {}

    static StoryRelease v391() {
        return aRelease("3.9.1", """
                        Stubs can match **years and months**, `pickRandom` takes lists, and a JSON schema that is no
                        JSON is refused when the stub is made instead of when it is used.
                        """)
                .with(aFix(
                                2814,
                                "Refuse a JSON schema matcher that is no valid JSON",
                                "A stub whose schema is no JSON is refused when it is created.",
                                "Stubs with a valid schema match as before.")
                        .passed("Tried a missing brace and an empty schema: both refused, the stub list is unchanged."))
                .with(aFeature(
                                2812,
                                "Let pickRandom choose from a list",
                                "pickRandom takes a list as well as single values.",
                                "Single values work as before.")
                        .passed("1,000 requests with a list of three: each value came up, none else."))
                .with(aFeature(
                                2741,
                                "Match years, and years with months, relative to now",
                                "A request with only a year, or a year and a month, can be matched.",
                                "Full dates match as before.")
                        .passed("Checked at the turn of a year with a shifted clock."));
    }

    static StoryRelease v392() {
        return aRelease("3.9.2", """
                        Three fixes: dates of templates in JSON, header checks whatever the upper and lower case, and
                        difference reports for stubs with several path parameters.
                        """)
                .with(aFix(
                                2875,
                                "Write dates of templates to JSON correctly",
                                "A date put into JSON by a template is valid JSON.",
                                "Dates outside JSON are rendered as before.")
                        .passed("Valid JSON with and without a format."))
                .with(aFix(
                                2851,
                                "Check headers whatever their upper and lower case",
                                "A header is found however it is written.")
                        .passed("Tried content-type in four spellings."))
                .with(aFix(
                                2827,
                                "Report differences for stubs with several path parameters",
                                "A request that matches nothing gets a report, not an error.",
                                "The report names each path parameter that differs.")
                        .passed("Two and three parameters: the report names the right ones."));
    }

    static StoryRelease v3100() {
        return aRelease("3.10.0", """
                        New template helpers for **JSON and XML**, extension factories declared as classes, and a
                        server that is loaded only when it is needed.
                        """)
                .with(aFeature(
                                2904,
                                "Add template helpers for JSON and XML",
                                "JSON can be merged, and members added and removed, in a template.",
                                "Malformed input gives a message in the response, not a broken connection.")
                        .passed("All helpers tried with nested arrays; malformed input names the place."))
                .with(aFeature(
                                2909,
                                "Declare extension factories as classes",
                                "A factory can be named by its class on the command line.",
                                "Instances can be given as before.")
                        .passed("Our two internal extensions load either way."))
                .with(aFix(
                                2896,
                                "Keep ignoreOrderOfSameNode when an XML matcher is written out",
                                "An exported stub that is imported again matches the same requests.")
                        .failed("Exported and imported again the stub matches, but the saved file lists the option"
                                + " twice when it was set to false. Dora looks at it."))
                .with(aFeature(
                        2891,
                        "Load the HTTP server only when it is needed",
                        "Starting without HTTP loads no server classes.",
                        "Start-up takes no longer than with 3.9.1."))
                .with(aFix(
                        2901,
                        "Stop the JUnit extension that was never started",
                        "Stopping an extension that was never started throws nothing."));
    }

    static StoryRelease v3132() {
        return aRelease("3.13.2", """
                        Stubs can match the **address of the client**, the pool for webhooks can be sized, the JUnit
                        extension can keep its stubs between tests, and all libraries are at their latest fixes.
                        """)
                .with(aFeature(
                        3014,
                        "Match requests by the client's address",
                        "A stub can ask for an IPv4 or IPv6 address.",
                        "The address appears in the request journal."))
                .with(aFeature(
                        3009,
                        "Let the number of webhook threads be set",
                        "The size of the pool can be given.",
                        "Without it the pool is as large as before."))
                .with(aFeature(
                        3010,
                        "Let the JUnit extension keep its stubs between tests",
                        "With the option, stubs survive from one test to the next.",
                        "Without it every test starts empty, as before."))
                .with(aChore(
                        3222,
                        "Bring libraries to their latest fixes",
                        "Every library is at its latest bug-fix version.",
                        "All acceptance tests pass."));
    }
}
