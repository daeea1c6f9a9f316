import { useState } from 'react';
import { Button, Form, Heading, InlineLoading, InlineNotification, Section, Stack, TextInput } from '@carbon/react';
import { save } from '../../trial.js';
import { useKept } from './kept.js';

function SaveForm() {
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
  if (phase === 'saved') return <Section><Heading>Applications List</Heading></Section>;
  const refused = phase === 'refused';
  return (
    <Form className="narrow" onSubmit={submit}>
      <Stack gap={6}>
        {refused && (
          <InlineNotification
            kind="error"
            title="Not saved"
            subtitle="Name is taken"
            onCloseButtonClick={() => setPhase('open')}
          />
        )}
        <TextInput
          id="name"
          labelText="Name"
          invalid={refused}
          invalidText="Name is taken"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        {phase === 'saving'
          ? <InlineLoading description="Saving..." status="active" />
          : <Button type="submit">Save</Button>}
      </Stack>
    </Form>
  );
}

export { SaveForm as commit, SaveForm as refused };
