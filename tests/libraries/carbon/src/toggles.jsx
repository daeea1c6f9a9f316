import { Fragment, useState } from 'react';
import {
  Checkbox, CheckboxGroup, DataTable, Tab, TabList, TabPanel, TabPanels, Table, TableBody, TableCell,
  TableContainer, TableExpandHeader, TableExpandRow, TableExpandedRow, TableHead, TableHeader,
  TableRow, TableSelectAll, TableSelectRow, Tabs, Toggle,
} from '@carbon/react';
import { GRANTS, SCOPES, USERS } from '../../trial.js';
import { useKept } from './kept.js';

const toggled = (list, name) => (list.includes(name) ? list.filter((one) => one !== name) : [...list, name]);

function switched() {
  const [value, setValue] = useKept(true);
  return (
    <Toggle
      id="go-back"
      labelText="Enable Go Back Button"
      labelA="Off"
      labelB="On"
      toggled={value}
      onToggle={(checked) => setValue(checked)}
    />
  );
}
export { switched as switch };

export function checkbox() {
  const [value, setValue] = useKept(false);
  return (
    <Checkbox
      id="consent"
      labelText="Require Consent"
      helperText="Users are asked once for every application"
      checked={value}
      onChange={(_event, { checked }) => setValue(checked)}
    />
  );
}

export function checkgroup() {
  const [value, setValue] = useKept(['Authorization Code']);
  return (
    <CheckboxGroup legendText="Grant Types" helperText="At least one is needed">
      {GRANTS.map((name, index) => (
        <Checkbox
          key={name}
          id={`grant-${index}`}
          labelText={name}
          checked={value.includes(name)}
          onChange={() => setValue(toggled(value, name))}
        />
      ))}
    </CheckboxGroup>
  );
}

// The table keeps what is selected, and hands it to whoever draws it.
function Selected({ rows }) {
  window.state = rows.map((row) => row.cells[0].value);
  return null;
}

export function indeterminate() {
  const rows = USERS.map((name, index) => ({ id: `user-${index}`, name, isSelected: name === 'bob@example.com' }));
  return (
    <DataTable rows={rows} headers={[{ key: 'name', header: 'User' }]}>
      {({
        rows: drawn, headers, selectedRows, getHeaderProps, getRowProps, getSelectionProps, getTableProps,
        getTableContainerProps, getCellProps,
      }) => (
        <TableContainer title="Users" {...getTableContainerProps()}>
          <Selected rows={selectedRows} />
          <Table {...getTableProps()}>
            <TableHead>
              <TableRow>
                <TableSelectAll {...getSelectionProps()} />
                {headers.map((header) => (
                  <TableHeader key={header.key} {...getHeaderProps({ header })}>{header.header}</TableHeader>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {drawn.map((row) => (
                <TableRow key={row.id} {...getRowProps({ row })}>
                  <TableSelectRow {...getSelectionProps({ row })} />
                  {row.cells.map((cell) => (
                    <TableCell key={cell.id} {...getCellProps({ cell })}>{cell.value}</TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </DataTable>
  );
}

export function tabs() {
  const names = ['General', 'Users List'];
  const [at, setAt] = useState(0);
  const [checked, setChecked] = useState(false);
  window.state = { tab: names[at], checked };
  return (
    <Tabs selectedIndex={at} onChange={({ selectedIndex }) => setAt(selectedIndex)}>
      <TabList aria-label="Provider">
        {names.map((name) => <Tab key={name}>{name}</Tab>)}
      </TabList>
      <TabPanels>
        <TabPanel>Nothing to see</TabPanel>
        <TabPanel>
          <Checkbox
            id="select-users"
            labelText="Select users"
            checked={checked}
            onChange={(_event, next) => setChecked(next.checked)}
          />
        </TabPanel>
      </TabPanels>
    </Tabs>
  );
}

export function scopes() {
  const rows = Object.keys(SCOPES).map((name, index) => ({ id: `scope-${index}`, name, isSelected: true }));
  return (
    <DataTable rows={rows} headers={[{ key: 'name', header: 'Scope' }]}>
      {({
        rows: drawn, headers, selectedRows, getHeaderProps, getExpandHeaderProps, getRowProps,
        getExpandedRowProps, getSelectionProps, getTableProps, getTableContainerProps, getCellProps,
      }) => (
        <TableContainer title="Supported Scopes" {...getTableContainerProps()}>
          <Selected rows={selectedRows} />
          <Table {...getTableProps()}>
            <TableHead>
              <TableRow>
                <TableExpandHeader aria-label="expand row" {...getExpandHeaderProps()} />
                <TableSelectAll {...getSelectionProps()} />
                {headers.map((header) => (
                  <TableHeader key={header.key} {...getHeaderProps({ header })}>{header.header}</TableHeader>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {drawn.map((row) => (
                <Fragment key={row.id}>
                  <TableExpandRow {...getRowProps({ row })}>
                    <TableSelectRow {...getSelectionProps({ row })} />
                    {row.cells.map((cell) => (
                      <TableCell key={cell.id} {...getCellProps({ cell })}>{cell.value}</TableCell>
                    ))}
                  </TableExpandRow>
                  <TableExpandedRow colSpan={headers.length + 2} {...getExpandedRowProps({ row })}>
                    <h6>Implied Claims</h6>
                    <div>{SCOPES[row.cells[0].value].join(', ')}</div>
                  </TableExpandedRow>
                </Fragment>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </DataTable>
  );
}
