// The start page, and signing in: first the address, then a password here or the way to a provider.
import { api, button, form, go, h, icon, root, route, startRouter, t } from "/kit/kit.js";

export function signInPages() {
  const wanted = location.hash.startsWith("#/settings") ? location.hash : "#/";
  const outlet = h("main", { class: "k-centre cw-start" });
  root().append(outlet);
  history.replaceState(null, "", "#/start");
  route("/start", { title: "ConnectWise Home", page: startPage });
  route("/sign-in", { title: "Sign in", page: () => signIn(wanted) });
  startRouter(outlet, { home: "/start" });
}

function brand() {
  return h("div", { class: "cw-brand" }, h("span", { class: "cw-logo", "aria-hidden": "true" }, "C"), h("span", {}, h("strong", {}, "ConnectWise"), " Home"));
}

function startPage() {
  return h("div", { class: "k-centre-card cw-hero" }, brand(),
    h("h1", {}, t("Welcome")),
    h("p", { class: "k-muted" }, "One sign-in for all your business automation: service desk, remote control, billing."),
    button("Sign in with ConnectWise", { kind: "primary wide", onClick: () => go("/sign-in") }),
    h("p", { class: "cw-small k-muted" }, "Accounts are made by your company's administrator."));
}

function signIn(wanted) {
  const card = h("div", { class: "k-centre-card" });
  let email = "";

  function askEmail() {
    const page = form({ name: "sign-in", ask: false,
      pages: [{ sections: [{ id: "who", fields: [{ kind: "text", name: "email", label: "Email Address", type: "email", required: true, autofocus: true, autocomplete: "username",
        check: (value) => (/^\S+@\S+$/.test(value.trim()) ? "" : "Enter an email address.") }] }] }],
      values: { email }, submit: { label: "Next" }, onSubmit: identify });
    put(h("h1", {}, t("Sign in")), h("p", { class: "k-muted" }, t("Use your ConnectWise Home account.")), page.element);
    page.fields.email.focus();
  }
  async function identify(values) {
    email = values.email.trim();
    const answer = await api.post("/api/sign-in/identify", { email });
    if (answer.next === "redirect") {
      put(h("h1", {}, t("Sign in")), h("p", { role: "status" }, "Taking you to your company's sign-in page…"));
      location.assign(`/signin?email=${encodeURIComponent(email)}`);
    } else {
      askPassword();
    }
  }
  function askPassword() {
    const page = form({ name: "password", ask: false,
      pages: [{ sections: [{ id: "password", fields: [{ kind: "password", name: "password", label: "Password", required: true }] }] }],
      submit: { label: "Sign In" }, onSubmit: finish });
    put(h("h1", {}, t("Enter your password")),
      h("p", { class: "cw-who" }, icon("user"), h("span", {}, email), button("Change", { kind: "plain small", onClick: askEmail })), page.element);
    page.fields.password.focus();
  }
  async function finish(values) {
    await api.post("/api/sign-in/password", { email, password: values.password });
    history.replaceState(null, "", `/${wanted}`);
    location.reload();
  }
  function put(...content) {
    card.replaceChildren(brand(), ...content);
  }
  askEmail();
  return card;
}
