"use strict";
// Hides the conflicts that do not fit the choices. The page is whole without it.
(() => {
  const form = document.getElementById("filter");
  if (!form) return;
  const shown = document.getElementById("shown");
  const entries = [...document.querySelectorAll("[data-severity]")];
  const total = document.querySelectorAll("article.conflict").length;
  const names = ["severity", "rule", "source", "confidence"];

  const fits = (entry) =>
    names.every((name) => {
      const wanted = form.elements[name].value;
      return wanted === "" || entry.dataset[name].split(" ").includes(wanted);
    });

  const apply = () => {
    let count = 0;
    for (const entry of entries) {
      entry.hidden = !fits(entry);
      if (!entry.hidden && entry.localName === "article") count += 1;
    }
    shown.textContent = count + " of " + total + " shown";
  };

  // A link to a conflict that is filtered out shows everything again.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.hidden) {
      form.reset();
      apply();
      target.scrollIntoView();
    }
  };

  form.addEventListener("change", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", reveal);
  form.hidden = false;
  apply();
})();
