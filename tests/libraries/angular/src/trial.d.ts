// The types of what the pages of every library share.
declare module '*/trial.js' {
  export const row: string;
  export const tell: (state: unknown) => void;
  export const save: () => Promise<boolean>;
  export const ALGORITHMS: string[];
  export const RESPONSES: string[];
  export const CERTIFICATES: string[];
  export const SUPPORTED: string[];
  export const GRANTS: string[];
  export const PKCE: string[];
  export const USERS: string[];
  export const CLIENT_ID: string;
  export const SCOPES: Record<string, string[]>;
  export const MENU: Record<string, string[]>;
  export const APPLICATIONS: string[];
  export const TEMPLATES: string[];
}
