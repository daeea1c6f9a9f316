import { Form, Radio, Select } from 'antd';
import { ALGORITHMS, CERTIFICATES, PKCE, RESPONSES, SUPPORTED } from '../../trial.js';
import { Settings } from './settings.jsx';

const options = (names) => names.map((name) => ({ value: name, label: name }));

export function select() {
  return (
    <Settings start="ES256">
      <Form.Item name="setting" label="ID Token Signing Algorithm">
        <Select options={options(ALGORITHMS)} />
      </Form.Item>
    </Settings>
  );
}

export function combobox() {
  return (
    <Settings start="code" layout="horizontal" labelCol={{ span: 8 }}>
      <Form.Item name="setting" label="Response Type">
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="Select a response type"
          options={options(RESPONSES)}
        />
      </Form.Item>
    </Settings>
  );
}

export function virtual() {
  return (
    <Settings start="Certificate 3">
      <Form.Item name="setting" label="OIDC Signing Certificate">
        <Select showSearch options={options(CERTIFICATES)} />
      </Form.Item>
    </Settings>
  );
}

export function multi() {
  return (
    <Settings start={['Payroll']}>
      <Form.Item name="setting" label="Supported OIDC/OAuth Applications">
        <Select mode="multiple" allowClear placeholder="Please select" options={options(SUPPORTED)} />
      </Form.Item>
    </Settings>
  );
}

export function radio() {
  return (
    <Settings start="S256">
      <Form.Item name="setting" label="Authorization Code PKCE Code Challenge Method">
        <Radio.Group options={options(PKCE)} />
      </Form.Item>
    </Settings>
  );
}
