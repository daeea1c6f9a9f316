import {
  CodeSnippet, FluidForm, FluidTextInput, FormItem, FormLabel, NumberInput, PasswordInput, TextArea,
  TextInput,
} from '@carbon/react';
import { CLIENT_ID } from '../../trial.js';
import { useKept } from './kept.js';

export function text() {
  const [value, setValue] = useKept('Old name');
  return (
    <FluidForm>
      <FluidTextInput
        required
        id="application-name"
        labelText="Application Name (required)"
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
    </FluidForm>
  );
}

export function optional() {
  const [value, setValue] = useKept('');
  return (
    <TextInput
      id="description"
      labelText="Application Description (optional)"
      helperText="What the application is for"
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  );
}

export function textarea() {
  const [value, setValue] = useKept('One');
  return (
    <TextArea
      id="description"
      labelText="Description"
      helperText="Shown below the name"
      enableCounter
      maxCount={500}
      rows={4}
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  );
}

export function number() {
  const [value, setValue] = useKept('');
  return (
    <NumberInput
      id="age"
      label="Max Authentication Age (seconds)"
      helperText="After this time users sign in again"
      allowEmpty
      min={0}
      step={60}
      value={value}
      onChange={(_event, state) => setValue(state.value)}
    />
  );
}

export function secret() {
  const [value, setValue] = useKept('');
  return (
    <PasswordInput
      id="password"
      labelText="Password"
      helperText="At least 12 characters"
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  );
}

export function readonly() {
  return (
    <FormItem>
      <FormLabel>Client ID</FormLabel>
      <CodeSnippet type="single" feedback="Copied to clipboard">{CLIENT_ID}</CodeSnippet>
    </FormItem>
  );
}
