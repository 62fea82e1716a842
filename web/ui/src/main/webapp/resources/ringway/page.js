// What pages do without the server: tell it the time zone, close menus, copy lines.
(function () {
  "use strict";
  var zone = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
  var known = document.cookie.split("; ").indexOf("ringway-zone=" + encodeURIComponent(zone)) >= 0;
  if (!known) {
    document.cookie = "ringway-zone=" + encodeURIComponent(zone) + "; path=/; max-age=31536000; samesite=lax" + (location.protocol === "https:" ? "; secure" : "");
  }
  function closeMenus(except) {
    document.querySelectorAll("details.who[open]").forEach(function (menu) {
      if (menu !== except) {
        menu.removeAttribute("open");
      }
    });
  }
  document.addEventListener("click", function (event) {
    closeMenus(event.target.closest("details.who"));
    var copy = event.target.closest("[data-copy]");
    if (copy && navigator.clipboard) {
      navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).textContent).then(function () {
        copy.querySelector("[role=status]").textContent = copy.dataset.copied;
      });
    }
  });
  // A form that searches among its choices, too, has two buttons that lead on: Enter presses that of its own field.
  document.addEventListener("keydown", function (event) {
    var field = event.key === "Enter" && !event.isComposing && event.target.closest("form:has(.choice-search) input.field");
    if (field && !field.closest(".choice-search")) {
      event.preventDefault();
      field.form.requestSubmit(field.form.querySelector(".button.primary"));
    }
  });
  document.addEventListener("keydown", function (event) {
    var menu = event.key === "Escape" && document.querySelector("details.who[open]");
    if (menu) {
      menu.removeAttribute("open");
      menu.querySelector("summary").focus();
    }
  });
})();
