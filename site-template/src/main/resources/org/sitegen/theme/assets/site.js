// What a page gains by script. Without it everything is there but the two buttons.
(function () {
  "use strict";

  var root = document.documentElement;
  var darkSystem = matchMedia("(prefers-color-scheme: dark)");

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : darkSystem.matches;
  }

  function keep(theme) {
    try {
      localStorage.setItem("theme", theme);
    } catch (e) {
      // Storage is closed to this page; the choice holds until the next one.
    }
  }

  function wireThemeSwitch(button) {
    function show() {
      button.setAttribute("aria-pressed", String(isDark()));
    }
    button.addEventListener("click", function () {
      root.dataset.theme = isDark() ? "light" : "dark";
      keep(root.dataset.theme);
      show();
    });
    darkSystem.addEventListener("change", show);
    show();
    button.hidden = false;
  }

  function wirePrintButton(button) {
    button.addEventListener("click", function () {
      window.print();
    });
    button.hidden = false;
  }

  // A table or drawing wider than the page scrolls on its own; the keyboard must be able to scroll it, too.
  function letKeyboardScroll(box) {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
    }
  }

  document.querySelectorAll(".theme-switch").forEach(wireThemeSwitch);
  document.querySelectorAll("[data-print]").forEach(wirePrintButton);
  document.querySelectorAll(".text table, .drawing").forEach(letKeyboardScroll);
})();
