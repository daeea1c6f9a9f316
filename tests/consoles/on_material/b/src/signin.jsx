import {
  Button, Card, Field, Input, Link, MessageBar, MessageBarBody, Spinner, Subtitle1, Text, Title2, makeStyles,
  tokens,
} from '@fluentui/react-components';
import { EyeOffRegular, EyeRegular, PersonAccountsRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { call } from './service.js';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh', display: 'grid', placeItems: 'center', backgroundColor: tokens.colorNeutralBackground3,
  },
  card: { width: '400px', padding: '32px', boxSizing: 'border-box', rowGap: '20px' },
  form: { display: 'flex', flexDirection: 'column', gap: '16px' },
  buttons: { display: 'flex', justifyContent: 'flex-end', gap: '8px' },
});

function Panel({ title, children }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Card className={styles.card}>
        <Text weight="semibold">ConnectWise Home</Text>
        <Subtitle1 as="h1">{title}</Subtitle1>
        {children}
      </Card>
    </main>
  );
}

export function Landing() {
  const styles = useStyles();
  const navigate = useNavigate();
  return (
    <main className={styles.page}>
      <Card className={styles.card}>
        <Title2 as="h1">ConnectWise Home</Title2>
        <Text>One place for every ConnectWise product that your company uses.</Text>
        <Button
          appearance="primary"
          size="large"
          icon={<PersonAccountsRegular />}
          onClick={() => navigate('/signin/email')}
        >
          Sign in with ConnectWise
        </Button>
        <Link href="https://www.connectwise.com/">What is ConnectWise Home?</Link>
      </Card>
    </main>
  );
}

// Who it is decides where to go on: to the company's login provider, or to the password.
export function Email() {
  const styles = useStyles();
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const next = async (event) => {
    event.preventDefault();
    if (!/^\S+@\S+$/.test(email.trim())) {
      setProblem('Enter an email address');
      return;
    }
    setBusy(true);
    const { go } = await call('POST', 'route', { email: email.trim() });
    if (go) location.assign(go);
    else navigate('/signin/password', { state: { email: email.trim() } });
  };
  return (
    <Panel title="Sign in">
      <form noValidate className={styles.form} onSubmit={next}>
        <Field
          label="Email address"
          validationState={problem ? 'error' : 'none'}
          validationMessage={problem || undefined}
        >
          <Input
            type="email"
            autoComplete="username"
            value={email}
            onChange={(_, { value }) => { setEmail(value); setProblem(''); }}
          />
        </Field>
        <div className={styles.buttons}>
          <Button onClick={() => navigate('/signin')}>Back</Button>
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={busy}
            icon={busy ? <Spinner size="tiny" /> : null}
          >
            Next
          </Button>
        </div>
      </form>
    </Panel>
  );
}

export function Password() {
  const styles = useStyles();
  const navigate = useNavigate();
  const email = useLocation().state?.email;
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  if (!email) return <Navigate to="/signin/email" replace />;
  const enter = async (event) => {
    event.preventDefault();
    if (!password) return setProblem('Enter your password');
    setBusy(true);
    try {
      location.assign((await call('POST', 'password', { email, password })).go);
    } catch (error) {
      setProblem(error.message);
      setBusy(false);
    }
  };
  return (
    <Panel title="Enter password">
      <Text>{email}</Text>
      <form noValidate className={styles.form} onSubmit={enter}>
        {problem && <MessageBar intent="error"><MessageBarBody>{problem}</MessageBarBody></MessageBar>}
        <Field label="Password">
          <Input
            type={shown ? 'text' : 'password'}
            autoComplete="current-password"
            value={password}
            onChange={(_, { value }) => setPassword(value)}
            contentAfter={(
              <Button
                appearance="transparent"
                size="small"
                aria-label={shown ? 'Hide password' : 'Show password'}
                icon={shown ? <EyeOffRegular /> : <EyeRegular />}
                onClick={() => setShown(!shown)}
              />
            )}
          />
        </Field>
        <div className={styles.buttons}>
          <Button onClick={() => navigate('/signin/email')}>Use another account</Button>
          <Button type="submit" appearance="primary" disabledFocusable={busy}>Sign in</Button>
        </div>
      </form>
    </Panel>
  );
}
