// What pictures and the gallery gain by script: a lightbox, and filters. Without it a picture is a link to its file.
(function () {
  "use strict";

  var own = document.currentScript;
  var loading = null;
  var links;

  function asset(name) {
    return own.src.replace(/gallery\.js(\?.*)?$/, name);
  }

  function load(element, key, name) {
    return new Promise(function (resolve, reject) {
      element.onload = resolve;
      element.onerror = reject;
      element[key] = asset(name);
      document.head.append(element);
    });
  }

  // The lightbox is larger than the page itself, so it comes when it is first asked for.
  function loadLightbox() {
    if (!loading) {
      var style = document.createElement("link");
      style.rel = "stylesheet";
      loading = Promise.all([
        load(style, "href", "photoswipe.css"),
        load(document.createElement("script"), "src", "photoswipe.umd.min.js")
      ]);
    }
    return loading;
  }

  // A picture in a text becomes a link to its file, where it says how large that is.
  function makeLink(picture) {
    var around = document.createElement("a");
    around.href = picture.dataset.file || picture.getAttribute("src");
    around.dataset.lightbox = "";
    if (!picture.alt) {
      around.setAttribute("aria-label", own.dataset.label);
    }
    picture.replaceWith(around);
    around.append(picture);
  }

  // The visible pictures, each once.
  function shownLinks() {
    var seen = new Set();
    return links.filter(function (candidate) {
      var isNew = !candidate.closest("[hidden]") && !seen.has(candidate.href);
      seen.add(candidate.href);
      return isNew;
    });
  }

  // A picture within the link says itself what it is; else the link does.
  function slide(link) {
    var thumbnail = link.querySelector("img");
    return {
      src: link.href,
      width: Number(thumbnail ? thumbnail.getAttribute("width") : link.dataset.width),
      height: Number(thumbnail ? thumbnail.getAttribute("height") : link.dataset.height),
      alt: thumbnail ? thumbnail.alt : link.dataset.lightbox,
      msrc: thumbnail ? thumbnail.currentSrc : undefined,
      element: link
    };
  }

  function addCaption(lightbox) {
    lightbox.ui.registerElement({
      name: "caption",
      order: 9,
      isButton: false,
      appendTo: "root",
      onInit: function (box) {
        box.setAttribute("aria-live", "polite");
        lightbox.on("change", function () {
          box.textContent = lightbox.currSlide.data.alt || "";
        });
      }
    });
  }

  function open(link) {
    var shown = shownLinks();
    var opened = shown.findIndex(function (candidate) {
      return candidate.href === link.href;
    });
    var calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    var lightbox = new window.PhotoSwipe({
      dataSource: shown.map(slide),
      index: opened,
      bgOpacity: 0.94,
      showHideAnimationType: calm ? "none" : "fade",
      closeTitle: own.dataset.close,
      zoomTitle: own.dataset.zoom,
      arrowPrevTitle: own.dataset.previous,
      arrowNextTitle: own.dataset.next,
      errorMsg: own.dataset.error,
      indexIndicatorSep: " / "
    });
    lightbox.on("uiRegister", function () {
      addCaption(lightbox);
    });
    lightbox.on("firstUpdate", function () {
      lightbox.element.setAttribute("aria-modal", "true");
      lightbox.element.setAttribute("aria-label", own.dataset.label);
    });
    lightbox.init();
  }

  function wireLightbox(link) {
    link.addEventListener("click", function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
        return;
      }
      event.preventDefault();
      loadLightbox().then(
        function () {
          open(link);
        },
        function () {
          location.href = link.href;
        }
      );
    });
  }

  // The choice stands in the address after the number sign, so that it can be linked, from a disk as well.
  function wireFilters(form) {
    var items = Array.from(document.querySelectorAll("[data-kind]"));
    var sections = Array.from(document.querySelectorAll("[data-filtered]"));
    var status = form.querySelector("[data-shown]");

    function matches(item) {
      return ["kind", "status"].every(function (name) {
        var wanted = form.elements[name].value;
        return !wanted || item.dataset[name] === wanted;
      });
    }

    function apply() {
      var count = 0;
      items.forEach(function (item) {
        item.hidden = !matches(item);
        count += item.hidden ? 0 : 1;
      });
      sections.forEach(function (section) {
        section.hidden = !section.querySelector("[data-kind]:not([hidden])");
      });
      status.textContent = status.dataset.shown.replace("#", count);
    }

    function write() {
      var choice = new URLSearchParams();
      ["kind", "status"].forEach(function (name) {
        if (form.elements[name].value) {
          choice.set(name, form.elements[name].value);
        }
      });
      location.replace("#" + (choice.toString() || "all="));
    }

    function read() {
      var hash = location.hash.slice(1);
      var choice = new URLSearchParams(hash.includes("=") ? hash : "");
      ["kind", "status"].forEach(function (name) {
        var field = form.elements[name];
        field.value = choice.get(name) || "";
        if (field.selectedIndex < 0) {
          field.value = "";
        }
      });
      apply();
    }

    form.addEventListener("change", function () {
      write();
      apply();
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
    });
    addEventListener("hashchange", read);
    form.hidden = false;
    read();
  }

  document.querySelectorAll(".article > .text img[width][height]").forEach(function (picture) {
    if (!picture.closest("a")) {
      makeLink(picture);
    }
  });
  links = Array.from(document.querySelectorAll("a[data-lightbox]"));
  links.forEach(wireLightbox);
  document.querySelectorAll("form[data-filters]").forEach(wireFilters);
})();
