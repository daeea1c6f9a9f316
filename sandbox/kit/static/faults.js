// Faults that the pages themselves have, while they are switched on; the server writes their names into the page.
import { boot } from "./build.js";

export const fault = (name) => (boot.faults ?? []).includes(name);

// Fields, by the guide's word, that a fault takes away or shows twice.
const MISSING = { "no-require-consent": "Require Consent", "no-authority-url": "Authority URL" };
const TWICE = { "two-controls": "Initiate Login URI" };

const struck = (table) => Object.entries(table).filter(([name]) => fault(name)).map(([, label]) => label);

// A form's pages as the faults leave them.
export function bent(pages) {
  const missing = struck(MISSING);
  const twice = struck(TWICE);
  if (!missing.length && !twice.length) return pages;
  const fields = (some) => some.filter((one) => !missing.includes(one.label))
    .flatMap((one) => (twice.includes(one.label) ? [one, { ...one, name: `${one.name}_too` }] : [one]));
  return pages.map((page) => ({ ...page, sections: page.sections.map((one) => ({ ...one, fields: fields(one.fields) })) }));
}

// A request that is never answered, such as a page that waits for news may have.
export function beginEndless() {
  if (fault("endless-request")) fetch("/api/endless").catch(() => {});
}
