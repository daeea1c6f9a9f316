// Application Logo: a picture that is chosen, looked at and resized in the dialog Upload Logo.
import { button, dialog, fire, h, icon, iconButton, replace, t, uid } from "/kit/kit.js";

const KINDS = ["image/png", "image/jpeg"];
const LARGEST = 512 * 1024;

// logoField({name, label, value: data URL or ""})
export function logoField({ name, label, value = "" }) {
  let picture = value;
  const labelId = uid("logo");
  const shown = h("div", { class: "idaas-logo" });
  const message = h("p", { class: "k-message", "aria-live": "polite", hidden: true });
  const opener = iconButton("Upload Logo", "upload", { onClick: async () => {
    const chosen = await uploadLogo();
    if (chosen !== undefined) put(chosen);
  } });
  const element = h("div", { class: "k-field", role: "group", "aria-labelledby": labelId },
    h("div", { class: "idaas-logo-row" }, h("span", { class: "k-label", id: labelId }, t(label)), opener), shown, message);
  function put(next) {
    picture = next;
    paint();
    fire(element);
  }
  function paint() {
    replace(shown, picture ? [h("img", { src: picture, alt: t("Application Logo") }), button("Remove Logo", { kind: "plain small", onClick: () => put("") })]
      : h("span", { class: "idaas-no-logo" }, icon("image")));
  }
  paint();
  return {
    name, element,
    get value() { return picture; },
    set value(next) { put(next); },
    error(text) {
      message.hidden = !text;
      message.textContent = text ?? "";
      element.classList.toggle("invalid", Boolean(text));
    },
    focus: () => opener.focus(),
  };
}

// Resolves to a data URL, or to undefined if the dialog was cancelled.
async function uploadLogo() {
  let source = "";
  const fileId = uid("file");
  const file = h("input", { type: "file", id: fileId, accept: KINDS.join(","), on: { change: chosen } });
  const preview = h("div", { class: "idaas-preview" }, h("p", { class: "k-muted" }, t("No picture has been chosen.")));
  const size = h("input", { type: "range", id: uid("size"), min: 25, max: 100, step: 5, disabled: true, "aria-valuetext": "100 %", on: { input: resized } });
  size.value = "100";
  const message = h("p", { class: "k-message", role: "alert", hidden: true });

  async function chosen() {
    source = "";
    const [picked] = file.files;
    const wrong = !picked ? "" : !KINDS.includes(picked.type) ? t("Choose a PNG or JPEG picture") : picked.size > LARGEST ? t("Choose a picture of 512 KB at most") : "";
    complain(wrong);
    if (!picked || wrong) return;
    const image = h("img", { alt: t("Logo preview"), src: await dataUrl(picked) });
    try {
      await image.decode();
    } catch {
      complain(t("This picture cannot be shown"));
      return;
    }
    source = image.src;
    replace(preview, image);
    size.disabled = false;
    size.value = "100";
    resized();
  }
  function resized() {
    size.setAttribute("aria-valuetext", `${size.value} %`);
    const image = preview.querySelector("img");
    if (image) image.style.width = `${(image.naturalWidth * size.value) / 100}px`;
  }
  function complain(words) {
    message.hidden = !words;
    message.textContent = words;
  }
  const asked = dialog({ title: "Upload Logo", body: [
    h("div", { class: "k-field" }, h("label", { class: "k-label", for: fileId }, t("Choose file")), h("div", { class: "k-input-box" }, file), message),
    preview,
    h("div", { class: "k-field" }, h("label", { class: "k-label", for: size.id }, t("Size")), size),
  ], actions: [
    { label: "Cancel" },
    { label: "OK", kind: "primary", submit: true, value: true, onClick: () => {
      if (!source && message.hidden) complain(t("Choose a picture first"));
      return Boolean(source);
    } },
  ] });
  return (await asked.closed) === true ? scaled(preview.querySelector("img"), Number(size.value)) : undefined;
}

function dataUrl(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}

// The picture as it came, or drawn anew at a part of its size.
function scaled(image, percent) {
  if (percent === 100) return image.src;
  const canvas = h("canvas", {});
  canvas.width = Math.max(1, Math.round((image.naturalWidth * percent) / 100));
  canvas.height = Math.max(1, Math.round((image.naturalHeight * percent) / 100));
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png");
}
