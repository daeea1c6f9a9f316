import { useState } from 'react';
import {
  Checkbox, DataList, DataListCell, DataListCheck, DataListContent, DataListItem, DataListItemCells,
  DataListItemRow, DataListToggle, Form, FormGroup, Switch, Tab, TabTitleText, Tabs, Title,
} from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { GRANTS, SCOPES, USERS } from '../../trial.js';
import { useKept } from './kept.js';

const toggled = (list, name) => (list.includes(name) ? list.filter((one) => one !== name) : [...list, name]);

function switched() {
  const [value, setValue] = useKept(true);
  return (
    <Switch
      id="go-back"
      label="Enable Go Back Button"
      isChecked={value}
      onChange={(_event, checked) => setValue(checked)}
    />
  );
}
export { switched as switch };

export function checkbox() {
  const [value, setValue] = useKept(false);
  return (
    <Form>
      <FormGroup fieldId="consent">
        <Checkbox
          id="consent"
          name="consent"
          label="Require Consent"
          isRequired
          isChecked={value}
          onChange={(_event, checked) => setValue(checked)}
        />
      </FormGroup>
    </Form>
  );
}

export function checkgroup() {
  const [value, setValue] = useKept(['Authorization Code']);
  return (
    <Form isHorizontal>
      <FormGroup role="group" label="Grant Types" hasNoPaddingTop isStack fieldId="grants">
        {GRANTS.map((name, index) => (
          <Checkbox
            key={name}
            id={`grant-${index}`}
            name={`grant-${index}`}
            label={name}
            isChecked={value.includes(name)}
            onChange={() => setValue(toggled(value, name))}
          />
        ))}
      </FormGroup>
    </Form>
  );
}

export function indeterminate() {
  const [value, setValue] = useKept(['bob@example.com']);
  return (
    <Table aria-label="Users" variant="compact">
      <Thead>
        <Tr>
          <Th
            select={{
              onSelect: (_event, selecting) => setValue(selecting ? USERS : []),
              isSelected: value.length === USERS.length,
              isIndeterminate: value.length > 0 && value.length < USERS.length,
            }}
            aria-label="Row select"
          />
          <Th>User</Th>
        </Tr>
      </Thead>
      <Tbody>
        {USERS.map((name, rowIndex) => (
          <Tr key={name}>
            <Td
              select={{
                rowIndex,
                onSelect: () => setValue(toggled(value, name)),
                isSelected: value.includes(name),
              }}
            />
            <Td dataLabel="User">{name}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

export function tabs() {
  const names = ['General', 'Users List'];
  const [at, setAt] = useState(0);
  const [checked, setChecked] = useState(false);
  window.state = { tab: names[at], checked };
  return (
    <Tabs activeKey={at} onSelect={(_event, next) => setAt(next)} aria-label="Provider" role="region">
      <Tab eventKey={0} title={<TabTitleText>{names[0]}</TabTitleText>}>Nothing to see</Tab>
      <Tab eventKey={1} title={<TabTitleText>{names[1]}</TabTitleText>}>
        <Checkbox
          id="select-users"
          label="Select users"
          isChecked={checked}
          onChange={(_event, next) => setChecked(next)}
        />
      </Tab>
    </Tabs>
  );
}

export function scopes() {
  const [value, setValue] = useKept(Object.keys(SCOPES));
  const [expanded, setExpanded] = useState([]);
  return (
    <>
      <Title headingLevel="h2">Supported Scopes</Title>
      <DataList aria-label="Supported Scopes">
        {Object.entries(SCOPES).map(([name, claims], index) => (
          <DataListItem key={name} aria-labelledby={`scope-${index}`} isExpanded={expanded.includes(name)}>
            <DataListItemRow>
              <DataListToggle
                id={`toggle-${index}`}
                aria-controls={`claims-${index}`}
                isExpanded={expanded.includes(name)}
                onClick={() => setExpanded(toggled(expanded, name))}
              />
              <DataListCheck
                id={`check-${index}`}
                name={`check-${index}`}
                aria-labelledby={`scope-${index}`}
                isChecked={value.includes(name)}
                onChange={() => setValue(toggled(value, name))}
              />
              <DataListItemCells
                dataListCells={[
                  <DataListCell key="name"><span id={`scope-${index}`}>{name}</span></DataListCell>,
                ]}
              />
            </DataListItemRow>
            <DataListContent
              id={`claims-${index}`}
              aria-label={`${name} details`}
              isHidden={!expanded.includes(name)}
            >
              <p>Implied Claims: {claims.join(', ')}</p>
            </DataListContent>
          </DataListItem>
        ))}
      </DataList>
    </>
  );
}
