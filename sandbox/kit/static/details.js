// A page that shows an object as its form would, to be read only, with a button that leads to the form.
import { h } from "./dom.js";
import { t } from "./build.js";
import { card, linkButton, pageHeader } from "./parts.js";
import { arrange } from "./sections.js";
import { copyButton } from "./text.js";

const NOTHING = "–";

// What a field's value looks like, by the field's kind; a console adds its own: shown.scopes = (value, spec) => node or words.
export const shown = {
  text: (value) => words(value), area: (value) => words(value), readonly: (value, { label }) => [h("span", {}, words(value)), copyButton(t(label), () => value)],
  checkbox: (on) => t(on ? "Yes" : "No"), switch: (on) => t(on ? "On" : "Off"),
  checks: (chosen, spec) => list(named(chosen, spec)), chips: (items) => list(items), radios: (chosen, spec) => named([chosen], spec)[0],
  select: (chosen, spec) => (spec.multiple ? list(named(chosen, spec), t(spec.placeholder ?? NOTHING)) : words(named([chosen], spec)[0])),
};

const words = (value) => (value === "" || value === null || value === undefined ? NOTHING : String(value));

// Several words as a list.
export const list = (items, none = NOTHING) => (items.length ? h("ul", {}, items.map((one) => h("li", {}, one))) : none);

// The labels of the options with these values.
export function named(values, { options }) {
  return values.map((value) => {
    const option = options.find((one) => (one.value ?? one) === value);
    return t(option?.label ?? value ?? "");
  });
}

// detailsPage({title, crumbs, pages: as for form, values, edit: "#/…/edit", actions})
export function detailsPage({ title, crumbs, pages, values, edit, actions = [] }) {
  return { header: pageHeader(title, { crumbs, actions: [linkButton("Edit", edit, { icon: "edit" }), ...actions] }), content: details(pages, values) };
}

function details(pages, values) {
  const sections = arrange("", pages).flatMap((page) => page.sections);
  return h("div", {}, sections.map((section) => {
    const fields = section.fields.filter((spec) => spec.label && (!spec.visible || spec.visible(values)));
    return fields.length ? card(section.title, h("dl", { class: "k-details" }, fields.map((spec) => [h("dt", {}, t(spec.label)), h("dd", {}, shown[spec.kind](values[spec.name], spec))]))) : null;
  }));
}
