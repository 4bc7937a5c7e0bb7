// What a page gains by script. Without it everything is there but the two buttons and a link.
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

  // Paper needs all pictures of a page, not only those that were on the screen.
  function loadPictures() {
    document.querySelectorAll("img").forEach(function (picture) {
      picture.loading = "eager";
    });
  }

  // Which calendar days have pages is told by a number a month; which day it is, only the reader's clock knows.
  function linkToday(link) {
    var today = new Date();
    var month = today.getMonth();
    var day = today.getDate();
    if ((parseInt(link.dataset.days.split(" ")[month], 16) >> (day - 1)) & 1) {
      var name = ("0" + (month + 1)).slice(-2) + "-" + ("0" + day).slice(-2);
      link.href = link.getAttribute("href").replace("index", name);
      link.hidden = false;
    }
  }

  // A table or drawing wider than the page scrolls on its own; the keyboard must be able to scroll it, too.
  function letKeyboardScroll(box) {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
    }
  }

  document.querySelectorAll(".theme-switch").forEach(wireThemeSwitch);
  document.querySelectorAll("[data-print]").forEach(wirePrintButton);
  addEventListener("beforeprint", loadPictures);
  document.querySelectorAll("[data-days]").forEach(linkToday);
  document.querySelectorAll(".text table, .drawing").forEach(letKeyboardScroll);
})();
