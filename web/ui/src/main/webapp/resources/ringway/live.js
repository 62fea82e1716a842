// Keeps a page true while it is looked at: the server says that something changed, the page is fetched again, and its
// live regions are put in place. Regions in use stay as they are, and say that there is something new.
(function () {
  "use strict";
  const bar = document.getElementById("live");
  const find = (selector) => Array.from(document.querySelectorAll(selector));
  if (!bar || !window.EventSource || !find("[data-live], [data-live-shows]").length) {
    return;
  }
  const CLOCKS = "time, [data-clock]";
  const GAP = 700;
  const CLOCK = 30000;
  const PATIENCE = 2500;
  const LONGEST_PAUSE = 30000;
  const PAUSED = "ringway-paused";
  const toggle = bar.querySelector("button");
  const pending = new Map();
  const fetched = new Map();
  const touched = new WeakSet();
  // a page that answers a form shows what was typed
  let typed = bar.dataset.typed === "true";
  let since = bar.dataset.since;
  let source = null;
  let failures = 0;
  let retry = 0;
  let doubt = 0;
  let leaving = false;
  let fetching = null;
  let due = 0;
  let lastFetch = 0;

  // ---- what the header says

  function show(state) {
    bar.dataset.state = state;
    find("[data-live-word]").forEach((word) => { word.hidden = word.dataset.liveWord !== state; });
    toggle.setAttribute("aria-label", state === "paused" ? toggle.dataset.resume : toggle.dataset.pause);
    toggle.title = toggle.getAttribute("aria-label");
    bar.hidden = false;
  }

  function isPaused() {
    return sessionStorage.getItem(PAUSED) === "yes";
  }

  // ---- the stream

  function connect() {
    disconnect();
    if (isPaused() || document.hidden || leaving) {
      return;
    }
    source = new EventSource(bar.dataset.address + "?since=" + since);
    source.onopen = () => {
      failures = 0;
      clearTimeout(doubt);
      doubt = 0;
      show("live");
      // heard out only from here on: the first word of a page is no news
      bar.querySelector(".live-state").setAttribute("role", "status");
    };
    source.onmessage = (event) => {
      since = event.lastEventId || since;
      hear(JSON.parse(event.data));
    };
    source.onerror = () => {
      doubt = doubt || setTimeout(() => show("reconnecting"), PATIENCE);
      if (source.readyState === EventSource.CLOSED) {
        source = null;
        failures += 1;
        refreshSoon();
        retry = setTimeout(connect, Math.min(LONGEST_PAUSE, 500 * Math.pow(2, failures)));
      }
    };
  }

  function disconnect() {
    clearTimeout(retry);
    if (source) {
      source.close();
      source = null;
    }
  }

  function pause() {
    disconnect();
    clearTimeout(doubt);
    doubt = 0;
    clearTimeout(due);
    due = 0;
    show("paused");
  }

  function signedOut() {
    leaving = true;
    disconnect();
    clearTimeout(doubt);
    show("ended");
    toggle.hidden = true;
  }

  // ---- what changed

  function concerns(about, news) {
    return news.everything || about.split(" ").some((kind) =>
      news.subjects.some((subject) => subject === kind || subject.startsWith(kind + "/")));
  }

  function hear(news) {
    let any = false;
    find("[data-live], [data-live-shows]").forEach((region) => {
      if (concerns(region.dataset.live || region.dataset.liveAbout, news)) {
        pending.set(region.id, (pending.get(region.id) || 0) + news.changes);
        any = true;
      }
    });
    if (any) {
      refreshSoon();
    }
  }

  function refreshSoon() {
    if (due || isPaused() || document.hidden || leaving) {
      return;
    }
    due = setTimeout(refresh, Math.max(0, lastFetch + GAP - Date.now()));
  }

  function refresh() {
    due = 0;
    if (fetching) {
      refreshSoon();
      return;
    }
    lastFetch = Date.now();
    fetching = new AbortController();
    const late = setTimeout(() => fetching.abort(), LONGEST_PAUSE);
    fetch(location.pathname + location.search, {
      headers: { "Ringway-Regions": "yes" }, redirect: "manual", signal: fetching.signal
    }).then((response) => {
      if (response.type === "opaqueredirect") {
        signedOut();
      }
      return response.ok ? response.text() : null;
    }).then((text) => {
      if (text !== null && !isPaused() && !leaving) {
        place(new DOMParser().parseFromString(text, "text/html"));
      }
    }).catch(() => null).finally(() => {
      clearTimeout(late);
      fetching = null;
      lastFetch = Date.now();
    });
  }

  // ---- putting it in place

  function place(fresh) {
    steadily(() => compare(fresh));
    find("[data-live-shows]").forEach((notice) => {
      const now = fresh.getElementById(notice.id);
      if (now && now.dataset.liveShows !== notice.dataset.liveShows) {
        notice.querySelector("[hidden]")?.removeAttribute("hidden");
      }
    });
  }

  // What is under the pointer, or has the focus, stays where it is on the screen, whatever becomes taller above it.
  function steadily(work) {
    const hovered = matchMedia("(hover: hover)").matches ? find(":hover").pop() : null;
    const focused = document.activeElement === document.body ? null : document.activeElement;
    const anchor = hovered || focused;
    const before = anchor ? anchor.getBoundingClientRect().top : 0;
    work();
    if (anchor && anchor.isConnected) {
      scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: "instant" });
    }
  }

  function compare(fresh) {
    find("[data-live]").forEach((region) => {
      const next = fresh.getElementById(region.id);
      if (!next || !region.isConnected) {
        return;
      }
      if (gist(region) === gist(next)) {
        forget(region);
        copyTimes(region, next);
        return;
      }
      fetched.set(region.id, next);
      if (mayGive(region) && !isInUse(region)) {
        swap(region);
        return;
      }
      offer(region);
    });
  }

  // What a region says, but for the regions in it, the hours, what is typed, what only the answer to a form says, and
  // what only the browser, its tools or the server need.
  function gist(region) {
    const copy = region.cloneNode(true);
    copy.querySelectorAll("input[type=hidden], .live-news, [data-answer]").forEach((element) => element.remove());
    copy.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
    copy.querySelectorAll("[data-live]").forEach((inner) => inner.replaceWith(inner.id));
    copy.querySelectorAll(CLOCKS).forEach((clock) => {
      clock.textContent = "";
      clock.removeAttribute("value");
    });
    copy.querySelectorAll("details").forEach((details) => details.removeAttribute("open"));
    copy.querySelectorAll("input").forEach((input) => ["value", "checked"].forEach((name) => {
      if (!["submit", "button"].includes(input.type)) {
        input.removeAttribute(name);
      }
    }));
    copy.querySelectorAll("textarea").forEach((area) => { area.textContent = ""; });
    copy.querySelectorAll("option").forEach((option) => option.removeAttribute("selected"));
    copy.querySelectorAll("[style]").forEach((element) => element.removeAttribute("style"));
    return copy.innerHTML.replace(/\s+/g, " ").replace(/(^|>) | (<|$)/g, "$1$2");
  }

  function copyTimes(region, next) {
    const fresh = clocksOf(next);
    clocksOf(region).forEach((clock, place) => {
      if (fresh[place] && clock.matches("progress")) {
        clock.value = fresh[place].value;
      } else if (fresh[place] && clock.textContent !== fresh[place].textContent) {
        clock.textContent = fresh[place].textContent;
      }
    });
  }

  // Those that gist() has compared the surroundings of.
  function clocksOf(region) {
    return Array.from(region.querySelectorAll(CLOCKS)).filter((clock) =>
      clock.closest("[data-live]") === region && !clock.closest("[data-answer]"));
  }

  function isForm(region) {
    return region.closest("form") !== null ? region.querySelector("input, textarea, select, button[type=submit]") !== null
      : region.querySelector("form") !== null;
  }

  // A form that was fetched is dead, so none is put in place. One goes once nothing is left to fill in, if nobody typed.
  function mayGive(region) {
    return !isForm(fetched.get(region.id)) && (!isForm(region) || !typed);
  }

  function isInUse(region) {
    const focus = document.activeElement;
    const hovered = matchMedia("(hover: hover)").matches && region.matches(":hover");
    return hovered || touched.has(region) || (focus !== region && region.contains(focus));
  }

  function swap(region) {
    const next = document.importNode(fetched.get(region.id), true);
    const old = region.querySelectorAll("details");
    next.querySelectorAll("details").forEach((details, place) => {
      if (old[place]) {
        details.open = old[place].open;
      }
    });
    const focused = document.activeElement === region;
    region.replaceWith(next);
    forget(next);
    if (focused) {
      focusOn(next);
    }
  }

  function forget(region) {
    pending.delete(region.id);
    fetched.delete(region.id);
    region.querySelector(":scope > .live-news")?.remove();
  }

  function focusOn(region) {
    region.tabIndex = -1;
    region.focus({ preventScroll: true });
  }

  // ---- "3 changes – show"

  function offer(region) {
    const count = Math.max(1, pending.get(region.id) || 0);
    let news = region.querySelector(":scope > .live-news");
    if (!news) {
      news = document.getElementById("live-offer").content.firstElementChild.cloneNode(true);
      region.prepend(news);
    }
    const words = news.querySelector("[data-one]");
    words.textContent = count === 1 ? words.dataset.one : words.dataset.many.replace("{0}", count);
  }

  function take(region) {
    if (mayGive(region)) {
      focusOn(region);
      swap(region);
      return;
    }
    const again = (region.closest("form") || region).querySelector("[data-live-again]");
    if (again) {
      again.click();
      return;
    }
    if (!typed || confirm(bar.dataset.lose)) {
      location.replace(location.pathname + location.search);
    }
  }

  function release() {
    steadily(() => find("[data-live] > .live-news").map((news) => news.parentElement).forEach((region) => {
      if (fetched.has(region.id) && mayGive(region) && !isInUse(region)) {
        swap(region);
      }
    }));
  }

  // ---- what the person does

  document.addEventListener("click", (event) => {
    const news = event.target.closest(".live-news button");
    if (news) {
      take(news.closest("[data-live]"));
    }
  });
  document.addEventListener("input", (event) => {
    typed = true;
    for (let region = event.target.closest("[data-live]"); region; region = region.parentElement.closest("[data-live]")) {
      touched.add(region);
    }
  });
  document.addEventListener("pointerover", release);
  document.documentElement.addEventListener("pointerleave", release);
  document.addEventListener("focusout", () => setTimeout(release, 0));
  document.addEventListener("submit", () => {
    leaving = true;
    fetching?.abort();
    disconnect();
  });
  toggle.addEventListener("click", () => {
    if (isPaused()) {
      sessionStorage.removeItem(PAUSED);
      connect();
      return;
    }
    sessionStorage.setItem(PAUSED, "yes");
    pause();
  });
  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  window.addEventListener("pagehide", disconnect);
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      leaving = false;
      connect();
    }
  });
  // what agents observe is no event of its own, and hours go by
  setInterval(() => {
    if (bar.dataset.state === "live") {
      refreshSoon();
    }
  }, CLOCK);

  if (isPaused()) {
    pause();
  } else {
    connect();
  }
})();
