import {
  Hamburger, NavDrawer, NavDrawerBody, NavDrawerHeader, NavItem, NavSectionHeader, Tooltip, makeStyles, tokens,
} from '@fluentui/react-components';
import { AppsRegular, KeyRegular, PeopleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Outlet, useLocation, useNavigate, useOutletContext } from 'react-router';

const useStyles = makeStyles({
  frame: { display: 'flex', flexGrow: 1, minHeight: 0 },
  nav: { minWidth: '220px', width: '220px' },
  rail: { padding: '8px', borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  main: { flexGrow: 1, padding: '24px 32px', minWidth: 0, maxWidth: '1040px' },
});

const PAGES = [
  ['/settings', 'Users', <PeopleRegular />],
  ['/settings/applications', 'Applications', <AppsRegular />],
  ['/settings/authentication', 'Authentication', <KeyRegular />],
];

export function Settings() {
  const styles = useStyles();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const me = useOutletContext();
  const [open, setOpen] = useState(true);
  const here = PAGES.findLast(([path]) => pathname.startsWith(path))[0];
  const fold = (
    <Tooltip content={open ? 'Close navigation' : 'Open navigation'} relationship="label">
      <Hamburger onClick={() => setOpen(!open)} />
    </Tooltip>
  );
  return (
    <div className={styles.frame}>
      <NavDrawer
        type="inline"
        open={open}
        className={styles.nav}
        selectedValue={here}
        onNavItemSelect={(_, { value }) => navigate(value)}
      >
        <NavDrawerHeader>{fold}</NavDrawerHeader>
        <NavDrawerBody>
          <NavSectionHeader>Settings</NavSectionHeader>
          {PAGES.map(([path, name, icon]) => <NavItem key={path} value={path} icon={icon}>{name}</NavItem>)}
        </NavDrawerBody>
      </NavDrawer>
      {!open && <div className={styles.rail}>{fold}</div>}
      <main className={styles.main}><Outlet context={me} /></main>
    </div>
  );
}
