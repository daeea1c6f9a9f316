import {
  Avatar, Checkbox, DataGrid, DataGridBody, DataGridCell, DataGridHeader, DataGridHeaderCell, DataGridRow,
  SearchBox, Spinner, TableCellLayout, Text, Title3, Toolbar, ToolbarButton, createTableColumn, makeStyles,
} from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useStyles as useParts } from './parts.jsx';
import { get } from './service.js';

const useStyles = makeStyles({
  pages: { justifyContent: 'flex-end', alignItems: 'center' },
  search: { width: '260px' },
});

const SIZE = 12;
const columns = [
  createTableColumn({
    columnId: 'name',
    compare: (a, b) => a.name.localeCompare(b.name),
    renderHeaderCell: () => 'Name',
    renderCell: ({ name }) => (
      <TableCellLayout media={<Avatar aria-hidden name={name} size={24} color="colorful" />}>{name}</TableCellLayout>
    ),
  }),
  createTableColumn({
    columnId: 'email',
    compare: (a, b) => a.email.localeCompare(b.email),
    renderHeaderCell: () => 'Email',
    renderCell: ({ email }) => <TableCellLayout truncate>{email}</TableCellLayout>,
  }),
];

// People in pages; with `chosen`, some of them can be chosen, on whatever page they stand.
export function People({ people, chosen, onChoose }) {
  const styles = useStyles();
  const parts = useParts();
  const [words, setWords] = useState('');
  const [page, setPage] = useState(0);
  const found = people.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(words.trim().toLowerCase()));
  const from = page * SIZE;
  const inside = found.filter(({ email }) => chosen?.includes(email));
  const all = found.length > 0 && inside.length === found.length;
  const toggle = () => {
    const emails = found.map(({ email }) => email);
    const rest = chosen.filter((email) => !emails.includes(email));
    onChoose(all ? rest : [...rest, ...emails]);
  };
  return (
    <div className={parts.column}>
      <div className={parts.row}>
        {chosen && (
          <>
            <Checkbox
              label="Select All"
              checked={all || (inside.length > 0 && 'mixed')}
              onChange={toggle}
            />
            <Text className={parts.quiet}>{`${chosen.length} of ${people.length} users selected`}</Text>
          </>
        )}
        <span className={parts.grow} />
        <SearchBox
          className={styles.search}
          aria-label="Search users"
          placeholder="Search users"
          value={words}
          onChange={(_, { value }) => { setWords(value); setPage(0); }}
        />
      </div>
      <DataGrid
        aria-label="Users"
        items={found.slice(from, from + SIZE)}
        columns={columns}
        sortable
        getRowId={({ email }) => email}
        selectionMode={chosen ? 'multiselect' : undefined}
        selectedItems={chosen}
        onSelectionChange={(_, { selectedItems }) => onChoose?.([...selectedItems])}
      >
        <DataGridHeader>
          <DataGridRow selectionCell={chosen ? { checkboxIndicator: null, invisible: true } : undefined}>
            {({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}
          </DataGridRow>
        </DataGridHeader>
        <DataGridBody>
          {({ item, rowId }) => (
            <DataGridRow
              key={rowId}
              selectionCell={chosen ? { checkboxIndicator: { 'aria-label': 'Select row' } } : undefined}
            >
              {({ renderCell }) => <DataGridCell>{renderCell(item)}</DataGridCell>}
            </DataGridRow>
          )}
        </DataGridBody>
      </DataGrid>
      {found.length === 0 && <Text align="center">Nobody of that name.</Text>}
      <Toolbar aria-label="Pages" className={styles.pages}>
        <Text>{`${found.length && from + 1}–${Math.min(from + SIZE, found.length)} of ${found.length}`}</Text>
        <ToolbarButton
          aria-label="Previous page"
          icon={<ChevronLeftRegular />}
          disabled={page === 0}
          onClick={() => setPage(page - 1)}
        />
        <ToolbarButton
          aria-label="Next page"
          icon={<ChevronRightRegular />}
          disabled={from + SIZE >= found.length}
          onClick={() => setPage(page + 1)}
        />
      </Toolbar>
    </div>
  );
}

export function usePeople() {
  const [people, setPeople] = useState(null);
  useEffect(() => {
    get('catalog').then((told) => setPeople(told.people.map(([email, name]) => ({ email, name }))));
  }, []);
  return people;
}

export function Users() {
  const parts = useParts();
  const people = usePeople();
  return (
    <div className={parts.column}>
      <Title3 as="h1">User &amp; Applications Settings</Title3>
      <Text className={parts.quiet}>People who can use the products of your company.</Text>
      {people ? <People people={people} /> : <Spinner label="Loading users" />}
    </div>
  );
}
