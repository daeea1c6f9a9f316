import {
  Button, CounterBadge, Dropdown, Field, InfoLabel, Input, MessageBar, MessageBarBody, MessageBarTitle, Option,
  Spinner, Tab, TabList, Textarea, Title3,
} from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useBlocker, useNavigate, useParams } from 'react-router';
import { CopyButton, Question, Trail, useStyles, useToast } from './parts.jsx';
import { Refused, call, get } from './service.js';
import { People, usePeople } from './users.jsx';

const BASE = '/settings/authentication';

function check({ display_name, client_id, authority_url }) {
  const found = {};
  if (!display_name.trim()) found.display_name = 'Display Name is required';
  if (!client_id.trim()) found.client_id = 'Client ID is required';
  if (!/^https?:\/\/[^\s/]+\S*$/.test(authority_url.trim())) {
    found.authority_url = 'Enter a full URL, for example https://login.example.com';
  }
  return found;
}

function Values({ item, problems, responses, onChange }) {
  const styles = useStyles();
  const field = (name) => ({
    validationState: problems[name] ? 'error' : 'none', validationMessage: problems[name],
  });
  const input = (name) => ({ value: item[name], onChange: (_, { value }) => onChange({ [name]: value }) });
  return (
    <div className={`${styles.column} ${styles.narrow}`}>
      <Field label="Redirect URI" hint="Register this address at your identity provider.">
        <Input
          readOnly
          appearance="filled-darker"
          value={item.redirect_uri}
          contentAfter={<CopyButton name="Redirect URI" value={item.redirect_uri} />}
        />
      </Field>
      <Field required label="Display Name" hint="People see it when they sign in." {...field('display_name')}>
        <Input {...input('display_name')} />
      </Field>
      <Field label="Description">
        <Textarea resize="vertical" {...input('description')} />
      </Field>
      <Field required label="Client ID" {...field('client_id')}>
        <Input autoComplete="off" {...input('client_id')} />
      </Field>
      <Field
        required
        label={{
          children: (_, props) => (
            <InfoLabel {...props} info="The issuer of your identity provider. Its discovery document is read from there.">
              Authority URL
            </InfoLabel>
          ),
        }}
        {...field('authority_url')}
      >
        <Input type="url" placeholder="https://" {...input('authority_url')} />
      </Field>
      <Field label="Response Type" {...field('response_type')}>
        <Dropdown
          value={item.response_type}
          selectedOptions={[item.response_type]}
          onOptionSelect={(_, { optionValue }) => onChange({ response_type: optionValue })}
        >
          {responses.map((name) => <Option key={name} value={name}>{name}</Option>)}
        </Dropdown>
      </Field>
    </div>
  );
}

export function Form() {
  const styles = useStyles();
  const navigate = useNavigate();
  const toast = useToast();
  const { id } = useParams();
  const people = usePeople();
  const [item, setItem] = useState(null);
  const [responses, setResponses] = useState([]);
  const [tab, setTab] = useState('values');
  const [problems, setProblems] = useState({});
  const [saving, setSaving] = useState(false);
  const changed = useRef(false);
  useEffect(() => {
    get('catalog').then((told) => setResponses(told.responses));
    const wanted = id
      ? get('providers').then(({ items }) => items.find((one) => one.id === id))
      : get('draft');
    wanted.then((found) => (found ? setItem(found) : navigate(BASE)));
  }, [id]);
  useEffect(() => {
    const ask = (event) => changed.current && event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  const blocker = useBlocker(useCallback(() => changed.current, []));
  const change = (part) => {
    changed.current = true;
    setItem((old) => ({ ...old, ...part }));
    setProblems((old) => Object.fromEntries(Object.entries(old).filter(([name]) => !(name in part))));
  };
  const refuse = (found) => { setProblems(found); setTab('values'); };
  const save = async () => {
    const found = check(item);
    if (Object.keys(found).length) return refuse(found);
    setSaving(true);
    try {
      const saved = await (id ? call('PUT', `providers/${id}`, item) : call('POST', 'providers', item));
      changed.current = false;
      navigate(`${BASE}/${saved.id}`);
      toast(`${saved.display_name} was saved`);
    } catch (error) {
      if (error instanceof Refused) refuse(error.problems);
      else toast(error.message, 'error');
      setSaving(false);
    }
  };
  const title = id ? 'Edit Login Provider' : 'Add Login Provider';
  if (!item || !people) return <Spinner label="Loading" />;
  return (
    <div className={styles.column}>
      <Trail steps={[['Settings', '/settings'], ['Authentication', BASE]]} here={title} />
      <Title3 as="h1">{title}</Title3>
      {Object.keys(problems).length > 0 && (
        <MessageBar intent="error">
          <MessageBarBody><MessageBarTitle>Not saved</MessageBarTitle>Check the fields below.</MessageBarBody>
        </MessageBar>
      )}
      <TabList selectedValue={tab} onTabSelect={(_, { value }) => setTab(value)}>
        <Tab id="values" value="values">Provider Settings</Tab>
        <Tab id="users" value="users">
          Users List
          {' '}
          <CounterBadge count={item.users.length} size="small" appearance="filled" color="informative" />
        </Tab>
      </TabList>
      <div role="tabpanel" aria-labelledby={tab}>
        {tab === 'values'
          ? <Values item={item} problems={problems} responses={responses} onChange={change} />
          : <People people={people} chosen={item.users} onChoose={(users) => change({ users })} />}
      </div>
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabledFocusable={saving}
          icon={saving ? <Spinner size="tiny" /> : null}
          onClick={save}
        >
          Save
        </Button>
        <Button onClick={() => navigate(BASE)}>Cancel</Button>
      </div>
      <Question
        open={blocker.state === 'blocked'}
        title="Leave without saving?"
        yes="Leave"
        no="Stay"
        onAnswer={(yes) => (yes ? blocker.proceed() : blocker.reset())}
      >
        What you entered on this page will be lost.
      </Question>
    </div>
  );
}
