import { useState } from 'react';
import {
  Button, Field, Input, MessageBar, MessageBarBody, MessageBarTitle, Spinner, Subtitle1, makeStyles,
} from '@fluentui/react-components';
import { save } from '../../trial.js';
import { useKept } from './kept.js';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '16px', width: '400px' },
  wide: { width: '100%' },
});

function Form() {
  const [name, setName] = useState('');
  const [times, setTimes] = useKept(0);
  const [phase, setPhase] = useState('open');
  const styles = useStyles();
  const submit = async (event) => {
    event.preventDefault();
    setPhase('saving');
    const taken = await save();
    if (taken) setTimes(times + 1);
    setPhase(taken ? 'saved' : 'refused');
  };
  if (phase === 'saved') return <Subtitle1 as="h2">Applications List</Subtitle1>;
  const refused = phase === 'refused';
  const saving = phase === 'saving';
  return (
    <form className={styles.form} onSubmit={submit}>
      {refused && (
        <MessageBar intent="error" className={styles.wide}>
          <MessageBarBody>
            <MessageBarTitle>Not saved</MessageBarTitle>
            The application could not be saved.
          </MessageBarBody>
        </MessageBar>
      )}
      <Field
        label="Name"
        className={styles.wide}
        validationState={refused ? 'error' : 'none'}
        validationMessage={refused ? 'Name is taken' : undefined}
      >
        <Input value={name} onChange={(_, data) => setName(data.value)} />
      </Field>
      <Button
        type="submit"
        appearance="primary"
        disabledFocusable={saving}
        icon={saving ? <Spinner size="tiny" /> : null}
      >
        Save
      </Button>
    </form>
  );
}

export { Form as commit, Form as refused };
