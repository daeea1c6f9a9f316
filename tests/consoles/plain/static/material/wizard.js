// Adding or changing an application: three pages, walked with Next and Back.
import { ask, button, complain, dialog, h, icon, toast, uid, values } from './kit.js';
import { addresses, area, check, checks, select, text, toggle } from './fields.js';
import { actions, go } from './shell.js';

const askUri = (title) => (take) => {
  const field = text(title, '', { type: 'url' });
  dialog(title, field.el, [['Cancel'], ['OK', () => {
    const fine = URL.canParse(field.value.trim());
    field.error(fine ? '' : 'Enter a full URI');
    if (fine) { take(field.value.trim()); toast('URI added'); }
    return fine;
  }]]);
};

function logo(value) {
  const picture = h('img', { alt: 'Application logo', height: '48', hidden: !value, src: value || null });
  const field = { value };
  const upload = () => {
    const file = h('input', { type: 'file', accept: 'image/*', hidden: true });
    const seen = h('img', { alt: 'Preview', hidden: true, style: 'max-width:100%' });
    const size = h('input', { type: 'range', min: '20', max: '100', value: '100', 'aria-label': 'Size' });
    file.addEventListener('change', async () => {
      seen.src = URL.createObjectURL(file.files[0]);
      await seen.decode();
      seen.hidden = false;
    });
    dialog('Upload Logo', [button('Choose image', () => file.click(), 'filled'), file, h('div', {}, seen), size], [['Cancel'], ['OK', () => {
      if (seen.hidden) return false;
      const canvas = h('canvas', { width: seen.naturalWidth * size.value / 100, height: seen.naturalHeight * size.value / 100 });
      canvas.getContext('2d').drawImage(seen, 0, 0, canvas.width, canvas.height);
      field.value = canvas.toDataURL();
      picture.src = field.value;
      picture.hidden = false;
      return true;
    }]]);
  };
  field.el = h('div', { class: 'line' }, h('span', {}, 'Application Logo'), picture, icon('⇪', 'Upload logo', upload));
  return field;
}

function scopes(offered, chosen) {
  const id = uid();
  const parts = offered.map(([label, implied]) => {
    const box = check(label, chosen.includes(label));
    const list = h('ul', { hidden: true, 'aria-label': 'Implied Claims' }, implied.map((c) => h('li', {}, c)));
    const arrow = icon('▾', 'Expand', () => {
      list.hidden = !list.hidden;
      arrow.setAttribute('aria-expanded', String(!list.hidden));
    }, { 'aria-expanded': 'false' });
    return [label, box, h('li', {}, h('div', { class: 'line' }, box.el, arrow), list)];
  });
  return {
    el: h('div', { class: 'group' }, h('h3', { id }, 'Supported Scopes'), h('ul', { style: 'list-style:none', 'aria-labelledby': id }, parts.map(([, , el]) => el))),
    get value() { return parts.filter(([, box]) => box.value).map(([label]) => label); },
  };
}

function pages(item, c) {
  const button_ = { asButton: true };
  const first = {
    name: text('Application Name', item.name, { required: true }), description: area('Application Description', item.description), logo: logo(item.logo),
    user_login: toggle('Enable user login', item.user_login), identity_providers: toggle('Enable Identity Providers', item.identity_providers),
  };
  const general = {
    shown: text('Client ID', item.client_id, { readonly: true }),
    signing_certificate: select('OIDC Signing Certificate', c.certificates, item.signing_certificate),
    subject_attribute: select('Subject ID Attribute', c.subjects, item.subject_attribute),
    show_in_profile: toggle('Show Login Redirect URL in My Profile', item.show_in_profile),
    initiate_login_uri: text('Initiate Login URI', item.initiate_login_uri),
    redirect_uris: addresses('Login Redirect URIs', item.redirect_uris, askUri('Add Login Redirect URI')),
    logout_uris: addresses('Logout Redirect URIs', item.logout_uris, askUri('Add Logout Redirect URI')),
    respond_immediately: check('Respond Immediately for Unsuccessful Responses', item.respond_immediately), go_back: check('Enable Go Back Button', item.go_back),
  };
  const authentication = {
    require_consent: check('Require Consent', item.require_consent), consent_message: area('Consent Message', item.consent_message),
    max_age: text('Max Authentication Age (seconds)', item.max_age), grant_types: checks('Grant Types', c.grants, item.grant_types),
    pkce_method: select('Authorization Code PKCE Code Challenge Method', c.pkce, item.pkce_method),
    include_auth_time: toggle('Include Authentication Time', item.include_auth_time),
    id_token_algorithm: select('ID Token Signing Algorithm', c.algorithms, item.id_token_algorithm, button_),
    user_info_algorithm: select('User Info Signing Algorithm', c.userInfo, item.user_info_algorithm, button_),
    scopes: scopes(c.scopes, item.scopes), claims: checks('Supported Claims', c.claims, item.claims),
  };
  return [['', first], ['General Settings', general], ['Authentication Settings', authentication]];
}

export async function wizard({ id, template }) {
  const c = await ask('GET', 'catalog');
  const item = id ? (await ask('GET', 'applications')).items.find((a) => a.id === id) : await ask('GET', `draft?template=${encodeURIComponent(template)}`);
  const parts = pages(item, c);
  const all = Object.assign({}, ...parts.map(([, fields]) => fields));
  const steps = parts.map(([title, fields]) => {
    const elements = Object.entries(fields).map(([key, f]) => (key === 'user_login' ? [h('h3', {}, 'Authentication Flow'), f.el] : f.el));
    return h('section', { 'aria-label': title || 'Application' }, title && h('h2', {}, title), elements.flat());
  });
  const place = h('div', {});
  const submit = async () => {
    const told = await ask(id ? 'PUT' : 'POST', id ? `applications/${id}` : 'applications', { ...values(all), template, client_id: item.client_id });
    if (told.problems) {
      complain(all, told.problems);
      turn(parts.findIndex(([, fields]) => Object.keys(told.problems).some((key) => key in fields)));
      return;
    }
    toast(`${told.name} saved`);
    go('/applications');
  };
  const next = (at) => () => {
    if (at === 0 && !all.name.value.trim()) all.name.error('Application Name is required');
    else turn(at + 1);
  };
  function turn(at) {
    place.replaceChildren(steps[at], actions(button('Cancel', () => go('/applications')), at > 0 ? button('Back', () => turn(at - 1)) : '',
      at < 2 ? button('Next', next(at), 'filled') : button('Submit', submit, 'filled')));
    place.animate([{ opacity: 0, transform: 'translateX(30px)' }, { opacity: 1, transform: 'none' }], 200);
    scrollTo(0, 0);
  }
  turn(0);
  return [h('h1', {}, id ? `Edit ${item.name}` : `Add ${template}`), place];
}
