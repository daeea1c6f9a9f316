// The consent dialog: who is asked, by which application, for what.
import { ApiError, api, banner, dialog, h, replace, t } from "/kit/kit.js";
import { leaveTo } from "./leaving.js";
import { startCard, whoIsIt } from "./start_card.js";

export async function consent({ query }) {
  const interaction = query.get("interaction") ?? "";
  const asks = await api.get(`/api/interactions/${interaction}`);
  const card = startCard();
  const problem = h("div", {});
  card.show(h("h1", {}, t("Consent")), h("p", { role: "status" }, `${asks.application} ${t("is waiting for your answer.")}`));

  async function answer(accept) {
    try {
      leaveTo((await api.post(`/api/interactions/${interaction}/consent`, { accept })).to);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      replace(problem, banner("error", error.message));
    }
    return false; // the dialog stays until the browser has gone
  }
  // Once the page is shown: the dialog makes it inert and takes the focus.
  setTimeout(() => dialog({
    title: `${asks.application}`,
    closable: false,
    body: [
      problem,
      whoIsIt(asks.user_id),
      h("p", {}, h("strong", {}, asks.application), ` ${t("would like to know")}:`),
      h("ul", { class: "idaas-bullets" }, asks.scopes.map((scope) => h("li", {}, t(scope)))),
      asks.consent_message ? h("p", { class: "idaas-consent-message" }, asks.consent_message) : null,
    ],
    actions: [
      { label: "Decline", onClick: () => answer(false) },
      { label: "Accept", kind: "primary", onClick: () => answer(true) },
    ],
  }));
  return card.element;
}
