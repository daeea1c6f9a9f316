// What the small pages of every library share: which row is asked for, and its data.
const asked = new URLSearchParams(window.location.search);
export const row = asked.get('row');

// The application's own state of the row, for the test to compare with what the control reads.
export const tell = (state) => { window.state = state; };

// Sends the form; tells whether the server took it. The server decides by the row.
export const save = async () => (await fetch('save', { method: 'POST' })).ok;

export const ALGORITHMS = ['None', 'RS256', 'ES256', 'PS256'];
export const RESPONSES = ['code', 'id_token', 'code id_token', 'token'];
export const CERTIFICATES = Array.from({ length: 300 }, (_, at) => `Certificate ${at + 1}`);
export const SUPPORTED = ['Calendar', 'Invoices', 'Payroll', 'Tickets'];
export const GRANTS = ['Authorization Code', 'Client Credentials', 'Implicit', 'Refresh Token'];
export const PKCE = ['None', 'Plain', 'S256'];
export const USERS = ['ann@example.com', 'bob@example.com', 'eve@example.com'];
export const CLIENT_ID = '8d1c5a0e-6f3b-4c7e-9a51-2f4be0c7d913';
export const SCOPES = { 'Your unique identifier': ['sub'], 'Email address': ['email', 'email_verified'] };
export const MENU = {
  Security: ['Applications', 'Authorization'], Resources: ['Provisioners'], Members: ['Users'],
};

const named = (count, word, at, name) =>
  Array.from({ length: count }, (_, index) => (index === at ? name : `${word} ${index + 1}`));
export const APPLICATIONS = named(60, 'Application', 24, 'ConnectWise Home');
export const TEMPLATES = named(200, 'Template', 150, 'ConnectWise Home');
