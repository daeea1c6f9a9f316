import { useState } from 'react';
import {
  Accordion, AccordionHeader, AccordionItem, AccordionPanel, Avatar, Checkbox, DataGrid,
  DataGridBody, DataGridCell, DataGridHeader, DataGridHeaderCell, DataGridRow, Field, Label,
  Subtitle1, Switch, Tab, TabList, TableCellLayout, Text, createTableColumn, makeStyles, useId,
} from '@fluentui/react-components';
import { GRANTS, SCOPES, USERS } from '../../trial.js';
import { useKept } from './kept.js';

const useStyles = makeStyles({
  stacked: { display: 'flex', flexDirection: 'column' },
  panels: { padding: '10px' },
  scopes: { width: '500px' },
  scope: { display: 'flex', alignItems: 'center' },
  grown: { flexGrow: 1 },
  grid: { minWidth: '550px' },
});

const toggled = (list, name) => (list.includes(name) ? list.filter((one) => one !== name) : [...list, name]);

function switched() {
  const [value, setValue] = useKept(true);
  return (
    <Switch
      label="Enable Go Back Button"
      labelPosition="before"
      checked={value}
      onChange={(event) => setValue(event.currentTarget.checked)}
    />
  );
}
export { switched as switch };

export function checkbox() {
  const [value, setValue] = useKept(false);
  return (
    <Field hint="Users are asked before data is handed on">
      <Checkbox
        required
        label="Require Consent"
        checked={value}
        onChange={(_, data) => setValue(data.checked)}
      />
    </Field>
  );
}

export function checkgroup() {
  const [value, setValue] = useKept(['Authorization Code']);
  const styles = useStyles();
  const id = useId('grants');
  return (
    <div role="group" aria-labelledby={id} className={styles.stacked}>
      <Label id={id}>Grant Types</Label>
      {GRANTS.map((name) => (
        <Checkbox
          key={name}
          label={name}
          checked={value.includes(name)}
          onChange={() => setValue(toggled(value, name))}
        />
      ))}
    </div>
  );
}

const users = USERS.map((email) => ({ email, name: email.split('@')[0] }));
const columns = [
  createTableColumn({
    columnId: 'name',
    renderHeaderCell: () => 'Name',
    renderCell: ({ name }) => (
      <TableCellLayout media={<Avatar aria-label={name} name={name} />}>{name}</TableCellLayout>
    ),
  }),
  createTableColumn({
    columnId: 'email',
    renderHeaderCell: () => 'Email',
    renderCell: ({ email }) => <TableCellLayout>{email}</TableCellLayout>,
  }),
];

export function indeterminate() {
  const [value, setValue] = useKept(['bob@example.com']);
  const styles = useStyles();
  return (
    <DataGrid
      className={styles.grid}
      items={users}
      columns={columns}
      getRowId={({ email }) => email}
      selectionMode="multiselect"
      selectedItems={value}
      onSelectionChange={(_, data) => setValue([...data.selectedItems])}
    >
      <DataGridHeader>
        <DataGridRow selectionCell={{ checkboxIndicator: { 'aria-label': 'Select all rows' } }}>
          {({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}
        </DataGridRow>
      </DataGridHeader>
      <DataGridBody>
        {({ item, rowId }) => (
          <DataGridRow key={rowId} selectionCell={{ checkboxIndicator: { 'aria-label': 'Select row' } }}>
            {({ renderCell }) => <DataGridCell>{renderCell(item)}</DataGridCell>}
          </DataGridRow>
        )}
      </DataGridBody>
    </DataGrid>
  );
}

export function tabs() {
  const [tab, setTab] = useState('General');
  const [checked, setChecked] = useState(false);
  const styles = useStyles();
  window.state = { tab, checked };
  return (
    <div>
      <TabList selectedValue={tab} onTabSelect={(_, data) => setTab(data.value)}>
        <Tab id="general" value="General">General</Tab>
        <Tab id="users" value="Users List">Users List</Tab>
      </TabList>
      <div className={styles.panels}>
        {tab === 'General' && <div role="tabpanel" aria-labelledby="general">Nothing to see</div>}
        {tab === 'Users List' && (
          <div role="tabpanel" aria-labelledby="users">
            <Checkbox
              label="Select users"
              checked={checked}
              onChange={(_, data) => setChecked(data.checked)}
            />
          </div>
        )}
      </div>
    </div>
  );
}

export function scopes() {
  const [value, setValue] = useKept(Object.keys(SCOPES));
  const styles = useStyles();
  const id = useId('scope');
  return (
    <>
      <Subtitle1 as="h2">Supported Scopes</Subtitle1>
      <Accordion multiple collapsible className={styles.scopes}>
        {Object.entries(SCOPES).map(([name, claims], index) => (
          <AccordionItem key={name} value={name}>
            <div className={styles.scope}>
              <Checkbox
                aria-labelledby={`${id}-${index}`}
                checked={value.includes(name)}
                onChange={() => setValue(toggled(value, name))}
              />
              <AccordionHeader className={styles.grown} expandIconPosition="end">
                <span id={`${id}-${index}`}>{name}</span>
              </AccordionHeader>
            </div>
            <AccordionPanel>
              <Text weight="semibold" block>Implied Claims</Text>
              <Text>{claims.join(', ')}</Text>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}
