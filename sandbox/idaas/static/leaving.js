// Going where the server says: to a page of this console, to the provider, or to another site.

export function leaveTo(address) {
  if (address.startsWith("/#")) {
    // The same document: load it anew, because who is signed in has changed.
    history.replaceState(null, "", address);
    location.reload();
  } else {
    location.assign(address);
  }
}
