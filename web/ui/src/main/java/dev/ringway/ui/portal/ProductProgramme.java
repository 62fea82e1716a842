package dev.ringway.ui.portal;

import dev.ringway.programme.Membership;
import dev.ringway.programme.ProgrammeView;
import dev.ringway.ui.page.Markdown;
import java.util.List;

/** The programme of one product, with the reader's environments of that product. */
public record ProductProgramme(ProgrammeView terms, List<ProgrammeMember> members) {
    static ProductProgramme of(ProgrammeView terms, List<Membership> memberships) {
        return new ProductProgramme(
                terms, memberships.stream().map(ProgrammeMember::new).toList());
    }

    public String name() {
        return members.get(0).environment().productName();
    }

    public boolean isOffered() {
        return terms.version() > 0;
    }

    public String html() {
        return Markdown.html(terms.terms());
    }
}
