// The front-end half of the kit: everything a console's pages are made of, no build step, no framework.
//
//   import { start, t, h, api, textField, form, … } from "/kit/kit.js";
//
// h("p", {class: "x"}, …) makes an element. A component is a function that returns an element, or a
// *field*: {name, element, value (get/set), error(message), focus()} which fires "change" as it changes.
// Labels are given in the guide's words; t() turns them into the words of the build that is played.
// A form's structure is data: pages of sections of fields (see form.js), so that a build can split,
// join or reorder pages. Pages are shown by the router: async (params) => element.
// Everything is put under root() (page) and overlay() (dialogs, popups, toasts), which may lie in a
// shadow root or a frame: never use document.getElementById, use element references and uid().
export { boot, build, t } from "./build.js";
export { altered, rearranged } from "./changes.js";
export { h, icon, uid, replace, fire } from "./dom.js";
export { mount, root, overlay, activeElement } from "./root.js";
export { api, session, ApiError } from "./api.js";
export { aroundFrame, framePage, inFrame, reload } from "./framed.js";
export { route, go, refresh, guardLeaving, startRouter } from "./router.js";
export { textField, passwordField, textArea, readOnlyField, copyButton } from "./text.js";
export { checkBox, switchField, checkBoxGroup, radioGroup } from "./toggles.js";
export { nativeSelect, comboBox, select } from "./select.js";
export { chipsField } from "./chips.js";
export { dialog, confirm, promptDialog } from "./dialog.js";
export { toast } from "./toast.js";
export { asButtons, banner, breadcrumbs, button, card, iconButton, linkButton, pageHeader, skeleton, whileBusy } from "./parts.js";
export { dataTable, selectionTable } from "./table.js";
export { deleting, pageActions } from "./deleting.js";
export { menuButton, openMenu } from "./menu.js";
export { tabs } from "./tabs.js";
export { drawer } from "./drawer.js";
export { form, kinds } from "./form.js";
export { detailsPage, list, named, shown } from "./details.js";
