// What a field says of its own value.
export const needed = (name) => (value) => Boolean(String(value ?? '').trim()) || `${name} is required`;

export function full(value) {
  const text = String(value ?? '').trim();
  const found = URL.canParse(text) && new URL(text);
  return Boolean(found && found.host && !text.includes(' ')) || 'Enter a full URI';
}

export const fullOrNone = (value) => !value || full(value);

export const whole = (value) => /^\d+$/.test(String(value ?? '')) || 'Enter a whole number';
