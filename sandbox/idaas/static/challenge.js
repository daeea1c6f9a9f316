// One more code from somebody who is signed in: to launch an application, or for a request that waits.
import { api, h, session, t } from "/kit/kit.js";
import { leaveTo } from "./leaving.js";
import { CODE, step } from "./sign_in.js";
import { onBehalf, startCard, whoIsIt } from "./start_card.js";

export async function challenge({ query }) {
  const interaction = query.get("interaction") ?? "";
  const application = query.get("application") ?? "";
  const asks = interaction ? await api.get(`/api/interactions/${interaction}`) : await launched(application);
  const card = startCard({ asks });
  const page = step("challenge", CODE, "Verify", async ({ code }) => {
    const { to } = await api.post("/api/sign-in/challenge", { code: code.trim(), interaction, application });
    leaveTo(to);
  });
  card.show(h("h1", {}, t("Second factor")), onBehalf(asks), whoIsIt(asks?.user_id || session.user?.user_id || ""), page.element);
  setTimeout(() => page.fields.code.focus());
  return card.element;
}

async function launched(id) {
  const { applications } = await api.get("/api/my-applications");
  const tile = applications.find((one) => one.id === id);
  return tile ? { application: tile.name, logo: tile.logo } : null;
}
