// Sign-in: the User ID, then whatever the server asks for next.
import { api, button, form, h, t } from "/kit/kit.js";
import { leaveTo } from "./leaving.js";
import { onBehalf, startCard, whoIsIt } from "./start_card.js";

export const CODE = { kind: "text", name: "code", label: "One-time code", required: true, inputmode: "numeric", autocomplete: "one-time-code",
  help: "Enter the code that your software token shows." };

export async function signIn({ query }) {
  const interaction = query.get("interaction") ?? "";
  const asks = interaction ? await api.get(`/api/interactions/${interaction}`) : null;
  const card = startCard({ asks });
  let userId = asks?.login_hint ?? "";

  function askUser() {
    const page = step("user", { kind: "text", name: "user_id", label: "User ID", required: true, autocomplete: "username" }, "Next", async (values) => {
      userId = values.user_id.trim();
      follow(await api.post("/api/sign-in/user", { user_id: userId, interaction, to: query.get("to") ?? "" }));
    }, { user_id: userId });
    card.show(h("h1", {}, t("Sign in")), onBehalf(asks), page.element);
    // At first the card is not in the page yet, and the router would take the focus to its heading.
    setTimeout(() => page.fields.user_id.focus());
  }
  function askPassword() {
    const page = step("password", { kind: "password", name: "password", label: "Password", required: true }, "Next",
      async ({ password }) => follow(await api.post("/api/sign-in/password", { password })));
    card.show(h("h1", {}, t("Enter your password")), who(), page.element);
    page.fields.password.focus();
  }
  function askCode() {
    const page = step("code", CODE, "Verify", async ({ code }) => follow(await api.post("/api/sign-in/code", { code: code.trim() })));
    card.show(h("h1", {}, t("Second factor")), who(), page.element);
    page.fields.code.focus();
  }
  const who = () => whoIsIt(userId, button("Change", { kind: "plain small", onClick: askUser }));

  function follow(answer) {
    if (answer.to) leaveTo(answer.to);
    else if (answer.next === "password") askPassword();
    else askCode();
  }
  askUser();
  return card.element;
}

// A form of one field that asks nothing when it is left.
export function step(name, field, label, onSubmit, values = {}) {
  return form({ name, ask: false, values, pages: [{ sections: [{ id: name, fields: [field] }] }], submit: { label }, onSubmit });
}
