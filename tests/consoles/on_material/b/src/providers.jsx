import {
  Badge, Button, Caption1, Card, CardHeader, DrawerBody, DrawerFooter, DrawerHeader, DrawerHeaderTitle, Menu,
  MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, OverlayDrawer, Skeleton, SkeletonItem, Text, Title3,
  makeStyles,
} from '@fluentui/react-components';
import {
  AddRegular, DeleteRegular, DismissRegular, EditRegular, KeyMultipleRegular, KeyRegular, MoreHorizontalRegular,
  PanelRightRegular,
} from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { CopyButton, Question, Trail, useStyles as useParts, useToast } from './parts.jsx';
import { call, get } from './service.js';

const useStyles = makeStyles({
  cards: { display: 'grid', gridTemplateColumns: 'repeat(2, 1fr)', gap: '16px' },
  empty: { display: 'grid', placeItems: 'center', gap: '8px', padding: '64px' },
  value: { display: 'flex', alignItems: 'center' },
  users: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

const BASE = '/settings/authentication';

function Details({ provider, onClose, onDelete }) {
  const styles = useStyles();
  const parts = useParts();
  const navigate = useNavigate();
  const rows = provider ? [
    ['Display Name', provider.display_name],
    ['Description', provider.description || '–'],
    ['Redirect URI', provider.redirect_uri, true],
    ['Client ID', provider.client_id, true],
    ['Authority URL', provider.authority_url, true],
    ['Response Type', provider.response_type],
  ] : [];
  return (
    <OverlayDrawer position="end" size="medium" open={!!provider} onOpenChange={(_, { open }) => !open && onClose()}>
      <DrawerHeader>
        <DrawerHeaderTitle
          action={<Button appearance="subtle" aria-label="Close" icon={<DismissRegular />} onClick={onClose} />}
        >
          ConnectWise Configuration Details
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={parts.column}>
        <dl className={parts.facts}>
          {rows.map(([name, value, copied]) => [
            <dt key={name}><Text className={parts.quiet}>{name}</Text></dt>,
            <dd key={`${name}-value`} className={styles.value}>
              {value}
              {copied && <CopyButton name={name} value={value} />}
            </dd>,
          ])}
        </dl>
        <Text weight="semibold">{`Users List (${provider?.users.length ?? 0})`}</Text>
        <div className={styles.users}>
          {provider?.users.map((email) => <Badge key={email} appearance="tint">{email}</Badge>)}
        </div>
      </DrawerBody>
      <DrawerFooter>
        <Button appearance="primary" icon={<EditRegular />} onClick={() => navigate(`${BASE}/${provider.id}/edit`)}>
          Edit
        </Button>
        <Button icon={<DeleteRegular />} onClick={() => onDelete(provider)}>Delete</Button>
      </DrawerFooter>
    </OverlayDrawer>
  );
}

function Provider({ provider, onDelete }) {
  const navigate = useNavigate();
  const open = () => navigate(`${BASE}/${provider.id}`);
  return (
    <Card onClick={open}>
      <CardHeader
        image={<KeyRegular fontSize={28} />}
        header={<Text as="h2" weight="semibold">{provider.display_name}</Text>}
        description={<Caption1>{`${provider.users.length} users · ${provider.response_type}`}</Caption1>}
        action={{ onClick: (event) => event.stopPropagation(), children: (
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button appearance="transparent" aria-label="More options" icon={<MoreHorizontalRegular />} />
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem icon={<PanelRightRegular />} onClick={open}>Details</MenuItem>
                <MenuItem icon={<EditRegular />} onClick={() => navigate(`${BASE}/${provider.id}/edit`)}>Edit</MenuItem>
                <MenuItem icon={<DeleteRegular />} onClick={() => onDelete(provider)}>Delete</MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
        ) }}
      />
    </Card>
  );
}

export function Providers() {
  const styles = useStyles();
  const parts = useParts();
  const navigate = useNavigate();
  const toast = useToast();
  const { id } = useParams();
  const [providers, setProviders] = useState(null);
  const [doomed, setDoomed] = useState(null);
  const load = () => get('providers').then(({ items }) => setProviders(items));
  useEffect(() => { load(); }, []);
  const answer = async (yes) => {
    const provider = doomed;
    setDoomed(null);
    if (!yes) return;
    navigate(BASE);
    await call('DELETE', `providers/${provider.id}`, {});
    await load();
    toast(`${provider.display_name} was deleted`);
  };
  return (
    <div className={parts.column}>
      <Trail steps={[['Settings', '/settings']]} here="Authentication" />
      <div className={parts.row}>
        <Title3 as="h1">Authentication</Title3>
        <span className={parts.grow} />
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton appearance="primary" icon={<AddRegular />}>Add Provider</MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => navigate(`${BASE}/add`)}>Add Login Provider</MenuItem>
              <MenuItem disabled>Add Directory Provider</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <Text className={parts.quiet}>People of a login provider sign in there, not with a password.</Text>
      {!providers && <Skeleton aria-label="Loading providers"><SkeletonItem size={64} /></Skeleton>}
      {providers?.length === 0 && (
        <div className={styles.empty}>
          <KeyMultipleRegular fontSize={40} />
          <Text>No login provider has been added yet.</Text>
        </div>
      )}
      <div className={styles.cards}>
        {providers?.map((provider) => <Provider key={provider.id} provider={provider} onDelete={setDoomed} />)}
      </div>
      <Details
        provider={providers?.find((one) => one.id === id)}
        onClose={() => navigate(BASE)}
        onDelete={setDoomed}
      />
      <Question open={!!doomed} title="Delete login provider?" yes="Delete" onAnswer={answer}>
        {`People of ${doomed?.display_name} have to sign in with a password again.`}
      </Question>
    </div>
  );
}
