import { useState } from 'react';
import { Button, Form, Input, Typography } from 'antd';
import { save } from '../../trial.js';
import { useKept } from './kept.js';

function Saved() {
  const [form] = Form.useForm();
  const [times, setTimes] = useKept(0);
  const [loading, setLoading] = useState(false);
  const submit = async () => {
    setLoading(true);
    const taken = await save();
    setLoading(false);
    if (taken) setTimes(times + 1);
    else form.setFields([{ name: 'name', errors: ['Name is taken'] }]);
  };
  if (times) return <Typography.Title level={2}>Applications List</Typography.Title>;
  return (
    <Form form={form} name="application" layout="vertical" style={{ maxWidth: 400 }} onFinish={submit}>
      <Form.Item
        name="name"
        label="Name"
        rules={[{ required: true, message: 'Please input the name!' }]}
      >
        <Input />
      </Form.Item>
      <Form.Item>
        <Button type="primary" htmlType="submit" loading={loading}>Save</Button>
      </Form.Item>
    </Form>
  );
}

export { Saved as commit, Saved as refused };
