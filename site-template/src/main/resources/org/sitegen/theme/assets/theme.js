// Runs before the page is drawn: the reader's own choice between light and dark, where there is one.
(function () {
  "use strict";
  try {
    var theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    }
  } catch (e) {
    // Storage is closed to this page; the system's setting holds.
  }
})();
