import { useState } from 'react';
import {
  Button, Field, InfoLabel, Input, Label, SpinButton, Textarea, Tooltip, makeStyles, useId,
} from '@fluentui/react-components';
import { CopyRegular, EyeOffRegular, EyeRegular } from '@fluentui/react-icons';
import { CLIENT_ID } from '../../trial.js';
import { useKept } from './kept.js';

const useStyles = makeStyles({
  stacked: { display: 'flex', flexDirection: 'column', gap: '2px', width: '400px' },
  wide: { width: '400px' },
});

export function text() {
  const [value, setValue] = useKept('Old name');
  return (
    <Field label="Application Name" required hint="Shown to users in the portal">
      <Input value={value} onChange={(_, data) => setValue(data.value)} />
    </Field>
  );
}

export function optional() {
  const [value, setValue] = useKept('');
  const styles = useStyles();
  return (
    <Field
      className={styles.wide}
      label={{
        // The label's place is taken by one that explains itself.
        children: (_, slotProps) => (
          <InfoLabel {...slotProps} info="What the application is for">
            Application Description (optional)
          </InfoLabel>
        ),
      }}
    >
      <Input value={value} onChange={(_, data) => setValue(data.value)} />
    </Field>
  );
}

export function textarea() {
  const [value, setValue] = useKept('One');
  const styles = useStyles();
  return (
    <Field label="Description" orientation="horizontal" className={styles.wide}>
      <Textarea resize="vertical" value={value} onChange={(_, data) => setValue(data.value)} />
    </Field>
  );
}

export function number() {
  const [value, setValue] = useKept(null);
  const change = (_, data) => {
    if (data.value !== undefined) setValue(data.value);
    else if (data.displayValue !== undefined) {
      const next = parseFloat(data.displayValue);
      setValue(Number.isNaN(next) ? null : next);
    }
  };
  return (
    <Field label="Max Authentication Age (seconds)">
      <SpinButton min={0} step={60} value={value} onChange={change} />
    </Field>
  );
}

export function secret() {
  const [value, setValue] = useKept('');
  const [shown, setShown] = useState(false);
  const styles = useStyles();
  const id = useId('password');
  return (
    <div className={styles.stacked}>
      <Label required htmlFor={id}>Password</Label>
      <Input
        required
        id={id}
        type={shown ? 'text' : 'password'}
        value={value}
        onChange={(_, data) => setValue(data.value)}
        contentAfter={(
          <Button
            appearance="transparent"
            size="small"
            icon={shown ? <EyeOffRegular /> : <EyeRegular />}
            aria-label={shown ? 'Hide password' : 'Show password'}
            onClick={() => setShown(!shown)}
          />
        )}
      />
    </div>
  );
}

export function readonly() {
  const styles = useStyles();
  return (
    <Field label="Client ID" className={styles.wide}>
      <Input
        readOnly
        value={CLIENT_ID}
        contentAfter={(
          <Tooltip content="Copy" relationship="label">
            <Button
              appearance="transparent"
              size="small"
              icon={<CopyRegular />}
              onClick={() => navigator.clipboard.writeText(CLIENT_ID)}
            />
          </Tooltip>
        )}
      />
    </Field>
  );
}
