package dev.ringway.ui.release;

import dev.ringway.release.ReleaseSearch;
import dev.ringway.release.ReleaseState;
import dev.ringway.ui.page.Choices;
import dev.ringway.ui.page.ListFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the address of the list of releases asks for. */
@Named
@RequestScoped
public class ReleasesFilter extends ListFilter {
    private String state;
    private String sort;

    ReleaseSearch search() {
        return new ReleaseSearch(
                Choices.chosen(ReleaseState.class, state), getText(), Choices.chosen(ReleaseSearch.Sort.class, sort));
    }

    public boolean isNarrowed() {
        return isAny(state, getText());
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = Choices.written(state);
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = Choices.written(sort);
    }
}
