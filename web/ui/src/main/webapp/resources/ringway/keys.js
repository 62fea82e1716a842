// Shortcuts: the dialog lists them, and what it lists is what works.
(function () {
  "use strict";
  const dialog = document.getElementById("keys");
  if (!dialog || !dialog.showModal) {
    return;
  }
  const OFF = "ringway-keys-off";
  const PATIENCE = 1500;
  const wanted = dialog.querySelector("[data-keys-wanted]");
  let before = "";
  let forgetting = 0;

  function areOff() {
    return localStorage.getItem(OFF) === "yes";
  }

  function open() {
    wanted.checked = !areOff();
    dialog.showModal();
  }

  function isTyping(target) {
    return target.isContentEditable || target.matches("input, textarea, select");
  }

  function find() {
    const field = document.querySelector("[role=search]:not([data-products]) input:not([type=hidden]), [data-filter] a, [data-filter] input")
      || document.querySelector("[data-products] input");
    if (field) {
      field.focus();
      field.select?.();
    }
    return field;
  }

  function follow(keys) {
    const link = dialog.querySelector("a[data-keys='" + CSS.escape(keys) + "']");
    if (link) {
      location.assign(link.href);
    }
    return link;
  }

  function act(key) {
    if (before === "g" && follow("g " + key)) {
      return true;
    }
    if (key === "?") {
      open();
      return true;
    }
    return key === "/" && find() !== null;
  }

  document.addEventListener("keydown", (event) => {
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    if (areOff() || modified || event.isComposing || isTyping(event.target) || document.querySelector("dialog[open]")) {
      return;
    }
    if (act(event.key)) {
      event.preventDefault();
    }
    clearTimeout(forgetting);
    before = event.key === "g" && before !== "g" ? "g" : "";
    forgetting = setTimeout(() => { before = ""; }, PATIENCE);
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("[data-close]")) {
      dialog.close();
    }
  });
  wanted.addEventListener("change", () => {
    if (wanted.checked) {
      localStorage.removeItem(OFF);
      return;
    }
    localStorage.setItem(OFF, "yes");
  });
  document.querySelectorAll("[data-open-keys]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", open);
  });
})();
