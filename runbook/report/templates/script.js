"use strict";
{% include "theme.js" %}
(() => {
  const shots = [...document.querySelectorAll("[data-shot]")];
  const stops = [...document.querySelectorAll(".card, .group li[id]")];
  const box = document.getElementById("box");
  const help = document.getElementById("help");
  const frame = box.querySelector(".frame");
  const before = box.querySelector("[data-before]");
  let current = -1;

  // The last picture of the same console before this one: what its instruction found there.
  const earlier = (index) => shots[index].closest(".card") && shots.slice(0, index)
    .findLast((one) => one.closest(".card") && one.dataset.console === shots[index].dataset.console);

  const show = (index, past = false) => {
    current = (index + shots.length) % shots.length;
    const shot = past ? earlier(current) : shots[current];
    const fit = document.createElement("div");
    fit.className = "fit";
    const image = document.createElement("img");
    image.src = shot.querySelector("img").src;
    image.alt = shot.getAttribute("aria-label");
    fit.append(image);
    const overlay = shot.querySelector(".overlay");
    if (overlay) fit.append(overlay.cloneNode(true));
    frame.replaceChildren(fit);
    const { id, title } = shots[current].dataset;
    box.querySelector(".title").textContent = past
      ? `Before ${id}  ${title}: as it was after ${shot.dataset.id}`
      : `${id}  ${title}  (${current + 1} of ${shots.length})`;
    box.querySelector(".page").textContent = shot.dataset.page;
    const values = shots[current].closest(".card")?.querySelector(".values");
    box.querySelector(".values")?.remove();
    if (values) box.querySelector(".title").after(values.cloneNode(true));
    before.disabled = !earlier(current);
    before.setAttribute("aria-pressed", String(past));
    if (!box.open) box.showModal();
  };
  const turn = () => { if (!before.disabled) show(current, before.getAttribute("aria-pressed") !== "true"); };
  shots.forEach((shot, index) => shot.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(index);
  }));
  box.addEventListener("click", (event) => {
    const go = event.target.closest("[data-go]");
    if (go) show(current + Number(go.dataset.go));
    else if (event.target.closest("[data-before]")) turn();
    else if (event.target === box || event.target.closest("[data-close]")) box.close();
  });
  box.addEventListener("close", () => {
    shots[current].focus({ preventScroll: true });
    shots[current].scrollIntoView({ block: "nearest" });
  });

  const ask = document.getElementById("ask");
  ask.hidden = false;
  ask.addEventListener("click", () => help.showModal());
  help.addEventListener("click", (event) => {
    if (event.target === help || event.target.closest("[data-close]")) help.close();
  });

  // Which instructions are shown: the style does it. Here is told how many they are, and a heading
  // with none of them under it goes too.
  const filter = document.getElementById("filter");
  const shown = () => {
    const seen = stops.filter((one) => one.checkVisibility()).length;
    for (const heading of document.querySelectorAll(".grid > h3")) {
      let under = heading.nextElementSibling;
      while (under && under.matches(".card, .group") && !under.checkVisibility()) under = under.nextElementSibling;
      heading.hidden = seen < stops.length && !under?.matches(".card, .group");
    }
    filter.querySelector(".shown").textContent = seen === stops.length ? "" : `${seen} of ${stops.length} shown`;
  };
  filter.addEventListener("change", shown);
  filter.addEventListener("reset", () => setTimeout(shown));
  shown();

  const inBox = (event) => {
    if (event.key === "b") turn();
    const on = { ArrowRight: 1, ArrowDown: 1, j: 1, Enter: 1, ArrowLeft: -1, ArrowUp: -1, k: -1 }[event.key];
    const ends = { Home: 0, End: shots.length - 1 }[event.key];
    if (event.key === "Enter" && event.target.closest("button")) return;
    if (on === undefined && ends === undefined) return;
    event.preventDefault();
    show(on === undefined ? ends : current + on);
  };
  // On the page: j and k go from instruction to instruction, Enter opens the picture of the one held.
  let here = -1;
  const hold = (step) => {
    let next = here + step;
    while (stops[next] && !stops[next].checkVisibility()) next += step;
    if (!stops[next]) return;
    stops[here]?.classList.remove("here");
    here = next;
    stops[here].classList.add("here");
    stops[here].focus({ preventScroll: true });
    stops[here].scrollIntoView({ block: "center" });
  };
  const onPage = (event) => {
    if (event.key === "j") hold(1);
    else if (event.key === "k") hold(-1);
    else if (event.key === "f") filter.querySelector("input").focus();
    else if (event.key === "Enter" && here >= 0 && event.target === stops[here]) {
      event.preventDefault(); // else the same key would press what the box puts the focus on
      stops[here].querySelector("[data-shot]")?.click();
    }
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (help.open) return;
    if (event.key === "?") help.showModal();
    else if (box.open) inBox(event);
    else onPage(event);
  });
})();
