import { Form } from 'antd';
import { useKept } from './kept.js';

// A form with one setting, whose value the test can see.
export function Settings({ start, children, ...rest }) {
  const [, setValue] = useKept(start);
  return (
    <Form
      name="application"
      layout="vertical"
      style={{ maxWidth: 480 }}
      initialValues={{ setting: start }}
      onValuesChange={(_, { setting }) => setValue(setting)}
      {...rest}
    >
      {children}
    </Form>
  );
}
