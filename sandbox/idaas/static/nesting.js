// Documents with sections and forms with flat names: {general: {a: 1}} and {"general.a": 1}.

export function flatten(document, prefix = "") {
  return Object.fromEntries(Object.entries(document).flatMap(([name, value]) => {
    const inside = value !== null && typeof value === "object" && !Array.isArray(value);
    return inside ? Object.entries(flatten(value, `${prefix}${name}.`)) : [[`${prefix}${name}`, value]];
  }));
}

export function nest(values) {
  const document = {};
  for (const [path, value] of Object.entries(values)) {
    const names = path.split(".");
    let place = document;
    for (const name of names.slice(0, -1)) place = place[name] ??= {};
    place[names.at(-1)] = value;
  }
  return document;
}
