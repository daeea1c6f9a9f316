// What the server would refuse as an address, said before it is asked.
import { t } from "/kit/kit.js";

// A redirect or initiate-login address: https, or http on loopback, no fragment. "" if it is right.
export function webAddress(text) {
  const wrong = t("Enter an absolute https URI");
  let address;
  try {
    address = new URL(text.trim());
  } catch {
    return wrong;
  }
  const loopback = ["localhost", "127.0.0.1", "[::1]"].includes(address.hostname);
  const secure = address.protocol === "https:" || (address.protocol === "http:" && loopback);
  return secure && !text.includes("#") ? "" : wrong;
}

// Any absolute URI.
export function absoluteUri(text) {
  return /^[a-z][a-z0-9+.-]*:[^\s#]+$/i.test(text.trim()) ? "" : t("Enter an absolute URI");
}

export const optional = (check) => (text) => (text.trim() ? check(text) : "");

export const wholeNumber = (text) => (/^\d+$/.test(String(text).trim()) ? "" : t("Enter a whole number"));
