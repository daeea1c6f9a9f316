import { useState } from 'react';
import { Checkbox, Collapse, Form, Switch, Table, Tabs, Typography } from 'antd';
import { GRANTS, SCOPES, USERS } from '../../trial.js';
import { useKept } from './kept.js';
import { Settings } from './settings.jsx';

function switched() {
  return (
    <Settings start layout="horizontal" labelCol={{ span: 10 }}>
      <Form.Item name="setting" label="Enable Go Back Button" valuePropName="checked">
        <Switch />
      </Form.Item>
    </Settings>
  );
}
export { switched as switch };

export function checkbox() {
  return (
    <Settings start={false}>
      <Form.Item name="setting" valuePropName="checked">
        <Checkbox>Require Consent</Checkbox>
      </Form.Item>
    </Settings>
  );
}

export function checkgroup() {
  return (
    <Settings start={['Authorization Code']}>
      <Form.Item name="setting" label="Grant Types">
        <Checkbox.Group options={GRANTS} />
      </Form.Item>
    </Settings>
  );
}

export function indeterminate() {
  const [selectedRowKeys, setSelectedRowKeys] = useKept(['bob@example.com']);
  const columns = [
    { title: 'Name', dataIndex: 'name' },
    { title: 'Email', dataIndex: 'email' },
  ];
  const users = USERS.map((email) => ({ key: email, name: email.split('@')[0], email }));
  return (
    <Table
      rowSelection={{ selectedRowKeys, onChange: setSelectedRowKeys }}
      columns={columns}
      dataSource={users}
    />
  );
}

export function tabs() {
  const names = ['General', 'Users List'];
  const [tab, setTab] = useState(names[0]);
  const [checked, setChecked] = useState(false);
  window.state = { tab, checked };
  const items = [
    { key: names[0], label: names[0], children: 'Nothing to see' },
    {
      key: names[1],
      label: names[1],
      children: (
        <Checkbox checked={checked} onChange={(event) => setChecked(event.target.checked)}>
          Select users
        </Checkbox>
      ),
    },
  ];
  return <Tabs activeKey={tab} items={items} onChange={setTab} />;
}

export function scopes() {
  const [value, setValue] = useKept(Object.keys(SCOPES));
  const toggle = (name, on) => setValue(on ? [...value, name] : value.filter((one) => one !== name));
  const items = Object.entries(SCOPES).map(([name, claims]) => ({
    key: name,
    label: (
      <Checkbox checked={value.includes(name)} onChange={(event) => toggle(name, event.target.checked)}>
        {name}
      </Checkbox>
    ),
    children: (
      <>
        <Typography.Text strong>Implied Claims</Typography.Text>
        <Typography.Paragraph>{claims.join(', ')}</Typography.Paragraph>
      </>
    ),
  }));
  return (
    <>
      <Typography.Title level={4}>Supported Scopes</Typography.Title>
      <Collapse collapsible="icon" items={items} />
    </>
  );
}
