// The user portal: one's applications, authenticators and profile.
import { ApiError, api, card, h, icon, pageHeader, session, t, toast } from "/kit/kit.js";
import { leaveTo } from "./leaving.js";

export async function profile() {
  const { applications } = await api.get("/api/my-applications");
  const user = session.user;
  return [
    pageHeader("My Profile", { text: user.name }),
    card("Applications", applications.length
      ? h("ul", { class: "idaas-tiles" }, applications.map((one) => h("li", {}, tile(one))))
      : h("p", { class: "k-muted" }, t("No application is assigned to you."))),
    card("Authenticators", h("ul", { class: "idaas-rows" }, user.authenticators.map((one) => h("li", {}, icon("key"), h("span", {}, t(one)), h("span", { class: "k-badge good" }, t("Registered")))))),
    card("Profile", h("dl", { class: "k-details" }, [
      ["User ID", user.user_id], ["First Name", user.first_name], ["Last Name", user.last_name], ["Email", user.email], ["Groups", user.groups.join(", ")],
    ].map(([label, value]) => [h("dt", {}, t(label)), h("dd", {}, value)]))),
  ];
}

function tile({ id, name, logo }) {
  return h("button", { type: "button", class: "idaas-tile", on: { click: () => launch(id) } },
    logo ? h("img", { class: "idaas-tile-logo", src: logo, alt: "" }) : h("span", { class: "idaas-tile-icon" }, icon("apps")), h("span", {}, name));
}

async function launch(id) {
  try {
    const { to } = await api.post(`/api/my-applications/${id}/launch`);
    leaveTo(to);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    toast(error.message, { kind: "error" });
  }
}
