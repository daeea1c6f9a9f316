import { useState } from 'react';
import {
  AppItemStatic, Caption1, Card, CardHeader, DataGrid, DataGridBody, DataGridCell, DataGridHeader,
  DataGridHeaderCell, DataGridRow, Field, Hamburger, Link, NavCategory, NavCategoryItem, NavDrawer,
  NavDrawerBody, NavDrawerHeader, NavSubItem, NavSubItemGroup, SearchBox, Subtitle1,
  TableCellLayout, Text, Toolbar, ToolbarButton, Tooltip, createTableColumn, makeStyles,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import {
  AppsListRegular, ChevronLeftRegular, ChevronRightRegular, FolderRegular, PeopleRegular,
  PersonCircle32Regular, ShieldRegular,
} from '@fluentui/react-icons';
import { APPLICATIONS, MENU, TEMPLATES } from '../../trial.js';
import { useKept } from './kept.js';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '8px' },
  grid: { minWidth: '550px' },
  pages: { justifyContent: 'flex-end', alignItems: 'center' },
  cards: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: '16px', width: '100%' },
  title: { margin: 0 },
});

const ICONS = { Security: <ShieldRegular />, Resources: <FolderRegular />, Members: <PeopleRegular /> };

export function menu() {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useKept(null);
  const styles = useStyles();
  const restored = useRestoreFocusTarget();
  const choose = (_, data) => { setChosen(data.value); setOpen(false); };
  return (
    <>
      <NavDrawer
        type="overlay"
        open={open}
        onOpenChange={(_, data) => setOpen(data.open)}
        selectedValue={chosen ?? ''}
        selectedCategoryValue={chosen?.split(' > ')[0] ?? ''}
        onNavItemSelect={choose}
      >
        <NavDrawerHeader>
          <Tooltip content="Close navigation" relationship="label">
            <Hamburger onClick={() => setOpen(false)} />
          </Tooltip>
        </NavDrawerHeader>
        <NavDrawerBody>
          <AppItemStatic icon={<PersonCircle32Regular />}>Console</AppItemStatic>
          {Object.entries(MENU).map(([name, leaves]) => (
            <NavCategory key={name} value={name}>
              <NavCategoryItem icon={ICONS[name]}>{name}</NavCategoryItem>
              <NavSubItemGroup>
                {leaves.map((leaf) => (
                  <NavSubItem key={leaf} value={`${name} > ${leaf}`}>{leaf}</NavSubItem>
                ))}
              </NavSubItemGroup>
            </NavCategory>
          ))}
        </NavDrawerBody>
      </NavDrawer>
      <div className={styles.bar}>
        <Tooltip content="Toggle navigation pane" relationship="label">
          <Hamburger {...restored} aria-expanded={open} onClick={() => setOpen(!open)} />
        </Tooltip>
        <Text weight="semibold">Console</Text>
      </div>
      <Text>{chosen}</Text>
    </>
  );
}

const SIZE = 10;

export function table() {
  const [page, setPage] = useState(0);
  const [, setOpened] = useKept(null);
  const styles = useStyles();
  const columns = [
    createTableColumn({
      columnId: 'name',
      renderHeaderCell: () => 'Name',
      renderCell: (name) => (
        <TableCellLayout media={<AppsListRegular />}>
          <Link onClick={() => setOpened(name)}>{name}</Link>
        </TableCellLayout>
      ),
    }),
    createTableColumn({
      columnId: 'type',
      renderHeaderCell: () => 'Type',
      renderCell: () => <TableCellLayout>OIDC</TableCellLayout>,
    }),
  ];
  const from = page * SIZE;
  return (
    <>
      <Subtitle1 as="h2">Applications List</Subtitle1>
      <DataGrid
        className={styles.grid}
        items={APPLICATIONS.slice(from, from + SIZE)}
        columns={columns}
        getRowId={(name) => name}
        focusMode="composite"
      >
        <DataGridHeader>
          <DataGridRow>
            {({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}
          </DataGridRow>
        </DataGridHeader>
        <DataGridBody>
          {({ item, rowId }) => (
            <DataGridRow key={rowId}>
              {({ renderCell, columnId }) => (
                <DataGridCell focusMode={columnId === 'name' ? 'none' : 'cell'}>{renderCell(item)}</DataGridCell>
              )}
            </DataGridRow>
          )}
        </DataGridBody>
      </DataGrid>
      <Toolbar aria-label="Pages" className={styles.pages}>
        <Text>{`${from + 1}–${from + SIZE} of ${APPLICATIONS.length}`}</Text>
        <ToolbarButton
          aria-label="Previous page"
          icon={<ChevronLeftRegular />}
          disabled={page === 0}
          onClick={() => setPage(page - 1)}
        />
        <ToolbarButton
          aria-label="Next page"
          icon={<ChevronRightRegular />}
          disabled={from + SIZE >= APPLICATIONS.length}
          onClick={() => setPage(page + 1)}
        />
      </Toolbar>
    </>
  );
}

function Template({ name, choose }) {
  const styles = useStyles();
  return (
    // The link of the title is for the keyboard; its click reaches the card.
    <Card focusMode="off" onClick={() => choose(name)}>
      <CardHeader
        image={<AppsListRegular fontSize={32} />}
        header={(
          <Text as="h3" className={styles.title}>
            <Link><b>{name}</b></Link>
          </Text>
        )}
        description={<Caption1>Sign in by OpenID Connect</Caption1>}
      />
    </Card>
  );
}

export function cards() {
  const [search, setSearch] = useState('');
  const [, setChosen] = useKept(null);
  const styles = useStyles();
  const shown = TEMPLATES.filter((name) => name.toLowerCase().includes(search.toLowerCase()));
  return (
    <>
      <Field label="Search">
        <SearchBox value={search} onChange={(_, data) => setSearch(data.value)} />
      </Field>
      <div className={styles.cards}>
        {shown.map((name) => <Template key={name} name={name} choose={setChosen} />)}
      </div>
    </>
  );
}
