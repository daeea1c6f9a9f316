import { useState } from 'react';
import {
  ActionGroup, Alert, Button, Form, FormAlert, FormGroup, FormHelperText, HelperText,
  HelperTextItem, TextInput, Title,
} from '@patternfly/react-core';
import ErrorIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-error-fill-icon';
import { save } from '../../trial.js';
import { useKept } from './kept.js';

function NameForm() {
  const [name, setName] = useState('');
  const [times, setTimes] = useKept(0);
  const [phase, setPhase] = useState('open');
  const submit = async (event) => {
    event.preventDefault();
    setPhase('saving');
    const taken = await save();
    if (taken) setTimes(times + 1);
    setPhase(taken ? 'saved' : 'refused');
  };
  if (phase === 'saved') return <Title headingLevel="h2">Applications List</Title>;
  const refused = phase === 'refused';
  return (
    <Form isWidthLimited onSubmit={submit}>
      {refused && (
        <FormAlert>
          <Alert variant="danger" title="Name is taken" aria-live="polite" isInline />
        </FormAlert>
      )}
      <FormGroup label="Name" fieldId="name">
        <TextInput
          id="name"
          name="name"
          aria-describedby="name-helper"
          validated={refused ? 'error' : 'default'}
          value={name}
          onChange={(_event, value) => setName(value)}
        />
        {refused && (
          <FormHelperText>
            <HelperText id="name-helper">
              <HelperTextItem icon={<ErrorIcon />} variant="error">Name is taken</HelperTextItem>
            </HelperText>
          </FormHelperText>
        )}
      </FormGroup>
      <ActionGroup>
        <Button
          type="submit"
          variant="primary"
          isLoading={phase === 'saving'}
          spinnerAriaValueText={phase === 'saving' ? 'Loading' : undefined}
        >
          Save
        </Button>
        <Button variant="link">Cancel</Button>
      </ActionGroup>
    </Form>
  );
}

export { NameForm as commit, NameForm as refused };
