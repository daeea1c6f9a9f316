import { Descriptions, Form, Input, InputNumber, Typography } from 'antd';
import { CLIENT_ID } from '../../trial.js';
import { Settings } from './settings.jsx';

export function text() {
  return (
    <Settings start="Old name">
      <Form.Item
        name="setting"
        label="Application Name"
        extra="Shown to users in the portal"
        rules={[{ required: true, message: 'Please input the name of the application!' }]}
      >
        <Input />
      </Form.Item>
    </Settings>
  );
}

export function optional() {
  return (
    <Settings start="" requiredMark="optional">
      <Form.Item name="setting" label="Application Description" tooltip="What it is for">
        <Input allowClear />
      </Form.Item>
    </Settings>
  );
}

export function textarea() {
  return (
    <Settings start="One" layout="horizontal" labelCol={{ span: 6 }}>
      <Form.Item name="setting" label="Description">
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} showCount maxLength={200} />
      </Form.Item>
    </Settings>
  );
}

export function number() {
  return (
    <Settings start={null}>
      <Form.Item name="setting" label="Max Authentication Age (seconds)">
        <InputNumber min={0} style={{ width: 200 }} />
      </Form.Item>
    </Settings>
  );
}

export function secret() {
  return (
    <Settings start="" layout="horizontal" labelCol={{ span: 8 }} wrapperCol={{ span: 16 }}>
      <Form.Item
        name="setting"
        label="Password"
        rules={[{ required: true, message: 'Please input your password!' }]}
      >
        <Input.Password />
      </Form.Item>
    </Settings>
  );
}

export function readonly() {
  const items = [
    { key: 'type', label: 'Type', children: 'OIDC' },
    { key: 'id', label: 'Client ID', children: <Typography.Text copyable>{CLIENT_ID}</Typography.Text> },
    { key: 'status', label: 'Status', children: 'Active' },
  ];
  return <Descriptions title="Application" column={1} items={items} />;
}
