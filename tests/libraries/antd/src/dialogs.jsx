import { useEffect, useState } from 'react';
import { App, Button, Card, Form, Input, Listy, Modal, Table, Upload } from 'antd';
import { InboxOutlined } from '@ant-design/icons';
import { useKept } from './kept.js';
import { Settings } from './settings.jsx';

export function list() {
  const [uris, setUris] = useKept(['https://old.example.com/cb']);
  const [open, setOpen] = useState(false);
  const add = ({ uri }) => { setUris([...uris, uri]); setOpen(false); };
  return (
    <>
      <Card title="Login Redirect URIs" extra={<Button onClick={() => setOpen(true)}>Add</Button>}>
        <Listy items={uris} rowKey={(uri) => uri} itemRender={(uri) => uri} />
      </Card>
      <Modal
        open={open}
        title="Add Login Redirect URI"
        okButtonProps={{ autoFocus: true, htmlType: 'submit' }}
        onCancel={() => setOpen(false)}
        destroyOnHidden
        modalRender={(dom) => (
          <Form layout="vertical" name="add" clearOnDestroy onFinish={add}>{dom}</Form>
        )}
      >
        <Form.Item
          name="uri"
          label="Login Redirect URI"
          rules={[{ required: true, type: 'url', message: 'Please input a URI!' }]}
        >
          <Input />
        </Form.Item>
      </Modal>
    </>
  );
}

export function dialogs() {
  const [scopes, setScopes] = useKept([]);
  const [open, setOpen] = useState(false);
  const [adding, setAdding] = useState(false);
  const [form] = Form.useForm();
  const add = async () => {
    const scope = await form.validateFields();
    setScopes([...scopes, scope]);
    setAdding(false);
  };
  const columns = [
    { title: 'Name', dataIndex: 'name' },
    { title: 'Value', dataIndex: 'value' },
  ];
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>Edit</Button>
      <Modal
        title="Scopes"
        open={open}
        onCancel={() => setOpen(false)}
        footer={[
          <Button key="close" onClick={() => setOpen(false)}>Close</Button>,
          <Button key="add" type="primary" onClick={() => setAdding(true)}>Add</Button>,
        ]}
      >
        <Table size="small" rowKey="name" columns={columns} dataSource={scopes} pagination={false} />
      </Modal>
      <Modal
        title="Add Scope"
        open={adding}
        onOk={add}
        onCancel={() => setAdding(false)}
        afterClose={() => form.resetFields()}
      >
        <Form form={form} layout="vertical" name="scope">
          <Form.Item name="name" label="Name" rules={[{ required: true }]}><Input /></Form.Item>
          <Form.Item name="value" label="Value" rules={[{ required: true }]}><Input /></Form.Item>
        </Form>
      </Modal>
    </>
  );
}

export function toast() {
  const { notification } = App.useApp();
  const [times, setTimes] = useKept(0);
  useEffect(() => {
    notification.info({ title: 'Welcome back', description: 'Your last visit was yesterday.' });
  }, [notification]);
  return (
    <Button
      type="primary"
      style={{ position: 'fixed', top: 40, insetInlineEnd: 80 }}
      onClick={() => setTimes(times + 1)}
    >
      Save
    </Button>
  );
}

export function file() {
  const [open, setOpen] = useState(true);
  const [name, setName] = useKept(null);
  return (
    <Modal
      title="Upload Logo"
      open={open}
      onOk={() => setOpen(false)}
      onCancel={() => setOpen(false)}
    >
      <Upload.Dragger
        maxCount={1}
        beforeUpload={() => false}
        onChange={({ fileList }) => setName(fileList[0]?.name ?? null)}
      >
        <p className="ant-upload-drag-icon"><InboxOutlined /></p>
        <p className="ant-upload-text">Click or drag file to this area to upload</p>
        <p className="ant-upload-hint">{name ?? 'No file yet'}</p>
      </Upload.Dragger>
    </Modal>
  );
}

export function unasked() {
  const { modal } = App.useApp();
  useEffect(() => {
    modal.info({ title: 'What’s new', content: 'Dashboards can be shared now.', okText: 'Got it' });
  }, [modal]);
  return (
    <Settings start="">
      <Form.Item name="setting" label="Name"><Input /></Form.Item>
    </Settings>
  );
}
