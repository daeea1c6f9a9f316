import {
  Avatar, Button, Caption1, Card, CardHeader, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger,
  Persona, Spinner, Text, Title3, Tooltip, makeStyles, tokens,
} from '@fluentui/react-components';
import {
  AlertRegular, BoxRegular, PersonRegular, SettingsRegular, SignOutRegular, WrenchRegular, DesktopRegular,
} from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { Outlet, useNavigate, useOutletContext } from 'react-router';
import { useStyles as useParts } from './parts.jsx';
import { whoami } from './service.js';

const useStyles = makeStyles({
  frame: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  bar: {
    display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground3, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { padding: '32px', maxWidth: '1000px' },
  cards: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: '16px' },
  account: { minWidth: 'auto', padding: '2px' },
});

const PRODUCTS = [
  ['Manage', 'Tickets, projects and billing', <BoxRegular fontSize={28} />],
  ['Automate', 'Remote monitoring', <WrenchRegular fontSize={28} />],
  ['ScreenConnect', 'Remote support', <DesktopRegular fontSize={28} />],
];

export function Frame() {
  const styles = useStyles();
  const navigate = useNavigate();
  const [me, setMe] = useState(null);
  useEffect(() => { whoami().then(setMe); }, []);
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <Button appearance="transparent" onClick={() => navigate('/')}><b>ConnectWise Home</b></Button>
        <span style={{ flexGrow: 1 }} />
        <Tooltip content="Notifications" relationship="label">
          <Button appearance="subtle" icon={<AlertRegular />} disabledFocusable />
        </Tooltip>
        {me?.administrator && (
          <Tooltip content="Settings" relationship="label">
            <Button appearance="subtle" icon={<SettingsRegular />} onClick={() => navigate('/settings')} />
          </Tooltip>
        )}
        {me && (
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button
                appearance="transparent"
                className={styles.account}
                aria-label={`Account manager for ${me.name}`}
                icon={<Avatar name={me.name} color="colorful" size={28} />}
              />
            </MenuTrigger>
            <MenuPopover>
              <Persona name={me.name} secondaryText={me.email} style={{ padding: 12 }} />
              <MenuList>
                <MenuDivider />
                <MenuItem icon={<PersonRegular />} onClick={() => navigate('/account')}>My account</MenuItem>
                <MenuItem icon={<SignOutRegular />} onClick={() => location.assign('/signout')}>Sign out</MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
        )}
      </header>
      {me ? <Outlet context={me} /> : <Spinner label="Loading" style={{ marginTop: 80 }} />}
    </div>
  );
}

export function Start() {
  const styles = useStyles();
  const parts = useParts();
  const me = useOutletContext();
  return (
    <main className={`${styles.main} ${parts.column}`}>
      <Title3 as="h1">{`Welcome back, ${me.name.split(' ')[0]}`}</Title3>
      <Text className={parts.quiet}>Pick up where you left off.</Text>
      <div className={styles.cards}>
        {PRODUCTS.map(([name, text, icon]) => (
          <Card key={name}>
            <CardHeader
              image={icon}
              header={<Text weight="semibold">{name}</Text>}
              description={<Caption1>{text}</Caption1>}
            />
          </Card>
        ))}
      </div>
    </main>
  );
}

export function Account() {
  const styles = useStyles();
  const parts = useParts();
  const me = useOutletContext();
  return (
    <main className={`${styles.main} ${parts.column}`}>
      <Title3 as="h1">My account</Title3>
      <Persona
        size="huge"
        name={me.name}
        secondaryText={me.email}
        tertiaryText={me.administrator ? 'Administrator' : 'User'}
      />
    </main>
  );
}

export function Apps() {
  const styles = useStyles();
  const parts = useParts();
  return (
    <div className={parts.column}>
      <Title3 as="h1">Applications</Title3>
      <div className={styles.cards}>
        {PRODUCTS.map(([name, text, icon]) => (
          <Card key={name}>
            <CardHeader
              image={icon}
              header={<Text weight="semibold">{name}</Text>}
              description={<Caption1>{text}</Caption1>}
            />
          </Card>
        ))}
      </div>
    </div>
  );
}
