import { useState } from 'react';
import { Button, Card, Col, Drawer, Flex, Input, Menu, Row, Table, Typography } from 'antd';
import { MenuOutlined } from '@ant-design/icons';
import { APPLICATIONS, MENU, TEMPLATES } from '../../trial.js';
import { useKept } from './kept.js';

export function menu() {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useKept(null);
  const items = Object.entries(MENU).map(([name, leaves]) => ({
    key: name,
    label: name,
    children: leaves.map((leaf) => ({ key: `${name} > ${leaf}`, label: leaf })),
  }));
  const choose = ({ key }) => { setChosen(key); setOpen(false); };
  return (
    <>
      <Flex align="center" gap="small">
        <Button type="text" icon={<MenuOutlined />} onClick={() => setOpen(true)} />
        <Typography.Text strong>Console</Typography.Text>
      </Flex>
      <Typography.Paragraph>{chosen}</Typography.Paragraph>
      <Drawer title="Console" placement="left" size={280} open={open} onClose={() => setOpen(false)}>
        <Menu mode="inline" items={items} selectedKeys={[chosen]} onClick={choose} />
      </Drawer>
    </>
  );
}

export function table() {
  const [, setOpened] = useKept(null);
  const columns = [
    {
      title: 'Name',
      dataIndex: 'name',
      key: 'name',
      render: (name) => <a onClick={() => setOpened(name)}>{name}</a>,
    },
    { title: 'Type', dataIndex: 'type', key: 'type' },
  ];
  const rows = APPLICATIONS.map((name, at) => ({ key: at, name, type: 'OIDC' }));
  return (
    <>
      <Typography.Title level={2}>Applications List</Typography.Title>
      <Table columns={columns} dataSource={rows} />
    </>
  );
}

export function cards() {
  const [search, setSearch] = useState('');
  const [, setChosen] = useKept(null);
  const shown = TEMPLATES.filter((name) => name.toLowerCase().includes(search.toLowerCase()));
  return (
    <>
      <Input.Search
        placeholder="Search"
        allowClear
        style={{ width: 300, marginBottom: 16 }}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Row gutter={[16, 16]}>
        {shown.map((name) => (
          <Col span={8} key={name}>
            <Card hoverable onClick={() => setChosen(name)}>
              <Card.Meta title={name} description="Sign in by OpenID Connect" />
            </Card>
          </Col>
        ))}
      </Row>
    </>
  );
}
