// The JSON API: CSRF header on what changes something, problem details as errors.
import { beginEndless } from "./faults.js";

export class ApiError extends Error {
  constructor(status, problem) {
    super(problem?.title ?? "The server could not be reached.");
    this.status = status;
    this.detail = problem?.detail ?? "";
    this.errors = problem?.errors ?? {};
  }
}

// Who is signed in, as GET /api/session says it: {csrf, user}.
export const session = {
  csrf: "",
  user: null,
  onSignedOut: null, // called when the server says 401
  async load() {
    Object.assign(this, await call("GET", "/api/session"));
    beginEndless();
    return this.user;
  },
};

async function call(method, path, body) {
  const headers = { Accept: "application/json" };
  if (method !== "GET") headers["X-CSRF-Token"] = session.csrf;
  if (body !== undefined) headers["Content-Type"] = "application/json";
  let response, text;
  try {
    response = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
    text = await response.text();
  } catch {
    throw new ApiError(0, null);
  }
  let value = null;
  try {
    value = text ? JSON.parse(text) : null;
  } catch {
    if (response.ok) throw new ApiError(response.status, { title: "The answer could not be read." });
  }
  if (response.ok) return value;
  if (response.status === 401 && session.user) {
    session.user = null;
    session.onSignedOut?.();
  }
  throw new ApiError(response.status, value ?? { title: "An unexpected error has occurred." });
}

export const api = {
  get: (path) => call("GET", path),
  post: (path, body = {}) => call("POST", path, body),
  put: (path, body) => call("PUT", path, body),
  patch: (path, body) => call("PATCH", path, body),
  delete: (path) => call("DELETE", path),
};
