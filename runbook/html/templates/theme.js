// The theme: as the system has it, or as the reader says; kept where the browser lets us.
(() => {
  const button = document.getElementById("theme");
  const themes = ["auto", "light", "dark"];
  const remember = (value) => { try { localStorage.setItem("runbook-theme", value); } catch { /* not kept */ } };
  const remembered = () => { try { return localStorage.getItem("runbook-theme"); } catch { return null; } };
  const set = (value) => {
    if (value === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = value;
    button.textContent = `Theme: ${value}`;
  };
  button.hidden = false;
  set(themes.includes(remembered()) ? remembered() : "auto");
  button.addEventListener("click", () => {
    const now = document.documentElement.dataset.theme || "auto";
    const next = themes[(themes.indexOf(now) + 1) % themes.length];
    remember(next);
    set(next);
  });
})();
// On paper everything is open.
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
