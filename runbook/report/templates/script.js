"use strict";
(() => {
  const root = document.documentElement;
  const shots = [...document.querySelectorAll("[data-shot]")];
  const stops = [...document.querySelectorAll(".card, .group li[id]")];
  const box = document.getElementById("box");
  const frame = box.querySelector(".frame");
  let current = -1;

  // The theme: as the system has it, or as the reader says; kept where the browser lets us.
  const button = document.getElementById("theme");
  const themes = ["auto", "light", "dark"];
  const remember = (value) => { try { localStorage.setItem("runbook-theme", value); } catch { /* not kept */ } };
  const remembered = () => { try { return localStorage.getItem("runbook-theme"); } catch { return null; } };
  const setTheme = (value) => {
    if (value === "auto") delete root.dataset.theme; else root.dataset.theme = value;
    button.textContent = `Theme: ${value}`;
  };
  button.hidden = false;
  setTheme(themes.includes(remembered()) ? remembered() : "auto");
  button.addEventListener("click", () => {
    const next = themes[(themes.indexOf(root.dataset.theme || "auto") + 1) % themes.length];
    remember(next);
    setTheme(next);
  });

  const show = (index) => {
    current = (index + shots.length) % shots.length;
    const shot = shots[current];
    const fit = document.createElement("div");
    fit.className = "fit";
    const image = document.createElement("img");
    image.src = shot.href;
    image.alt = shot.getAttribute("aria-label");
    fit.append(image);
    const overlay = shot.querySelector(".overlay");
    if (overlay) fit.append(overlay.cloneNode(true));
    frame.replaceChildren(fit);
    box.querySelector(".title").textContent = `${shot.dataset.id}  ${shot.dataset.title}  (${current + 1} of ${shots.length})`;
    box.querySelector(".page").textContent = shot.dataset.page;
    if (!box.open) box.showModal();
  };
  shots.forEach((shot, index) => shot.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(index);
  }));
  box.addEventListener("click", (event) => {
    const go = event.target.closest("[data-go]");
    if (go) show(current + Number(go.dataset.go));
    else if (event.target === box || event.target.closest("[data-close]")) box.close();
  });
  box.addEventListener("close", () => {
    shots[current].focus({ preventScroll: true });
    shots[current].scrollIntoView({ block: "nearest" });
  });

  const inBox = (event) => {
    const on = { ArrowRight: 1, ArrowDown: 1, j: 1, Enter: 1, ArrowLeft: -1, ArrowUp: -1, k: -1 }[event.key];
    const ends = { Home: 0, End: shots.length - 1 }[event.key];
    if (event.key === "Enter" && event.target.closest("button")) return;
    if (on === undefined && ends === undefined) return;
    event.preventDefault();
    show(on === undefined ? ends : current + on);
  };
  // On the page: j and k go from instruction to instruction, Enter opens the picture of the one held.
  let here = -1;
  const hold = (index) => {
    stops[here]?.classList.remove("here");
    here = Math.min(stops.length - 1, Math.max(0, index));
    stops[here].classList.add("here");
    stops[here].focus({ preventScroll: true });
    stops[here].scrollIntoView({ block: "center" });
  };
  const onPage = (event) => {
    if (event.key === "j") hold(here + 1);
    else if (event.key === "k") hold(here - 1);
    else if (event.key === "Enter" && here >= 0 && event.target === stops[here]) {
      event.preventDefault(); // else the same key would press what the box puts the focus on
      stops[here].querySelector("[data-shot]")?.click();
    }
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (box.open) inBox(event); else onPage(event);
  });

  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
})();
