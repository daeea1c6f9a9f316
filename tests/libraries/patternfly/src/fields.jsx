import { useState } from 'react';
import {
  Button, ClipboardCopy, DescriptionList, DescriptionListDescription, DescriptionListGroup,
  DescriptionListTerm, Form, FormGroup, FormHelperText, HelperText, HelperTextItem, InputGroup,
  InputGroupItem, NumberInput, TextArea, TextInput,
} from '@patternfly/react-core';
import ViewIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-view-fill-icon';
import ViewOffIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-view-off-fill-icon';
import { CLIENT_ID } from '../../trial.js';
import { useKept } from './kept.js';

export function text() {
  const [value, setValue] = useKept('Old name');
  return (
    <Form isWidthLimited>
      <FormGroup label="Application Name" isRequired fieldId="application-name">
        <TextInput
          isRequired
          id="application-name"
          name="application-name"
          aria-describedby="application-name-helper"
          value={value}
          onChange={(_event, next) => setValue(next)}
        />
        <FormHelperText>
          <HelperText id="application-name-helper">
            <HelperTextItem>Shown to users in the portal</HelperTextItem>
          </HelperText>
        </FormHelperText>
      </FormGroup>
    </Form>
  );
}

export function optional() {
  const [value, setValue] = useKept('');
  return (
    <Form isHorizontal>
      <FormGroup label="Application Description (optional)" fieldId="description">
        <TextInput
          id="description"
          name="description"
          value={value}
          onChange={(_event, next) => setValue(next)}
        />
      </FormGroup>
    </Form>
  );
}

export function textarea() {
  const [value, setValue] = useKept('One');
  return (
    <Form isWidthLimited>
      <FormGroup label="Description" fieldId="description">
        <TextArea
          id="description"
          name="description"
          autoResize
          value={value}
          onChange={(_event, next) => setValue(next)}
        />
      </FormGroup>
    </Form>
  );
}

export function number() {
  const [value, setValue] = useKept('');
  const change = (event) => {
    const next = event.target.value;
    setValue(next === '' ? next : Number(next));
  };
  return (
    <Form isWidthLimited>
      <FormGroup label="Max Authentication Age (seconds)" fieldId="age">
        <NumberInput
          value={value}
          min={0}
          onMinus={() => setValue((value || 0) - 1)}
          onChange={change}
          onPlus={() => setValue((value || 0) + 1)}
          inputName="age"
          inputProps={{ id: 'age' }}
          widthChars={8}
        />
      </FormGroup>
    </Form>
  );
}

export function secret() {
  const [value, setValue] = useKept('');
  const [hidden, setHidden] = useState(true);
  return (
    <Form isWidthLimited>
      <FormGroup label="Password" isRequired fieldId="password">
        <InputGroup>
          <InputGroupItem isFill>
            <TextInput
              isRequired
              type={hidden ? 'password' : 'text'}
              id="password"
              name="password"
              value={value}
              onChange={(_event, next) => setValue(next)}
            />
          </InputGroupItem>
          <InputGroupItem>
            <Button
              variant="control"
              onClick={() => setHidden(!hidden)}
              aria-label={hidden ? 'Show password' : 'Hide password'}
              icon={hidden ? <ViewIcon /> : <ViewOffIcon />}
            />
          </InputGroupItem>
        </InputGroup>
      </FormGroup>
    </Form>
  );
}

export function readonly() {
  return (
    <DescriptionList isHorizontal>
      <DescriptionListGroup>
        <DescriptionListTerm>Protocol</DescriptionListTerm>
        <DescriptionListDescription>OpenID Connect</DescriptionListDescription>
      </DescriptionListGroup>
      <DescriptionListGroup>
        <DescriptionListTerm>Client ID</DescriptionListTerm>
        <DescriptionListDescription>
          <ClipboardCopy variant="inline-compact" hoverTip="Copy" clickTip="Copied">{CLIENT_ID}</ClipboardCopy>
        </DescriptionListDescription>
      </DescriptionListGroup>
    </DescriptionList>
  );
}
