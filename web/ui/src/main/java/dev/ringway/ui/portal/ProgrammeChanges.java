package dev.ringway.ui.portal;

import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What has changed about programmes since somebody read of them: their terms, and how environments take part. */
record ProgrammeChanges(List<ProductProgramme> read, List<ProductProgramme> now) {
    List<Difference> list() {
        Map<String, String> before = new HashMap<>();
        read.forEach(programme -> remember(before, programme));
        return now.stream()
                .flatMap(programme -> Stream.concat(
                        Stream.of(new Difference(
                                Words.get("termsOf", programme.name()),
                                words(programme),
                                before.get(programme.terms().product()))),
                        programme.members().stream()
                                .map(member -> new Difference(
                                        Words.get(
                                                "joinHow", member.environment().name()),
                                        words(member),
                                        before.get(member.key())))))
                .filter(Difference::isThere)
                .toList();
    }

    private static void remember(Map<String, String> words, ProductProgramme programme) {
        words.put(programme.terms().product(), words(programme));
        programme.members().forEach(member -> words.put(member.key(), words(member)));
    }

    private static String words(ProductProgramme programme) {
        return programme.isOffered()
                ? Words.get("termsVersion", programme.terms().version()) + "\n\n"
                        + programme.terms().terms()
                : null;
    }

    private static String words(ProgrammeMember member) {
        return Words.get(
                member.enrolment() == null
                        ? "enrolmentStateNone"
                        : "enrolmentState" + member.enrolment().state());
    }
}
