import { useState } from 'react';
import {
  Alert, AlertActionCloseButton, AlertGroup, Button, FileUpload, Form, FormGroup, List, ListItem,
  Modal, ModalBody, ModalFooter, ModalHeader, TextInput, Title,
} from '@patternfly/react-core';
import AddIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-add-circle-fill-icon';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useKept } from './kept.js';

export function list() {
  const [uris, setUris] = useKept(['https://old.example.com/cb']);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const close = () => setOpen(false);
  const add = (event) => {
    event.preventDefault();
    setUris([...uris, text]);
    setText('');
    close();
  };
  return (
    <>
      <Title headingLevel="h2">Login Redirect URIs</Title>
      <List isPlain isBordered>
        {uris.map((uri) => <ListItem key={uri}>{uri}</ListItem>)}
      </List>
      <Button variant="link" icon={<AddIcon />} onClick={() => setOpen(true)}>Add</Button>
      <Modal variant="small" isOpen={open} onClose={close} aria-labelledby="add-title">
        <ModalHeader title="Add Login Redirect URI" labelId="add-title" />
        <ModalBody>
          <Form id="add-form" onSubmit={add}>
            <FormGroup label="Add Login Redirect URI" isRequired fieldId="uri">
              <TextInput
                isRequired
                type="url"
                id="uri"
                name="uri"
                value={text}
                onChange={(_event, value) => setText(value)}
              />
            </FormGroup>
          </Form>
        </ModalBody>
        <ModalFooter>
          <Button variant="primary" type="submit" form="add-form">OK</Button>
          <Button variant="link" onClick={close}>Cancel</Button>
        </ModalFooter>
      </Modal>
    </>
  );
}

function AddScope({ add }) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const close = () => setOpen(false);
  const submit = (event) => {
    event.preventDefault();
    add({ name, value });
    setName('');
    setValue('');
    close();
  };
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>Add</Button>
      <Modal variant="small" isOpen={open} onClose={close} aria-labelledby="add-title">
        <ModalHeader title="Add Scope" labelId="add-title" />
        <ModalBody>
          <Form id="scope-form" onSubmit={submit}>
            <FormGroup label="Name" isRequired fieldId="scope-name">
              <TextInput isRequired id="scope-name" name="scope-name" value={name} onChange={(_event, next) => setName(next)} />
            </FormGroup>
            <FormGroup label="Value" isRequired fieldId="scope-value">
              <TextInput isRequired id="scope-value" name="scope-value" value={value} onChange={(_event, next) => setValue(next)} />
            </FormGroup>
          </Form>
        </ModalBody>
        <ModalFooter>
          <Button variant="primary" type="submit" form="scope-form">Add</Button>
          <Button variant="link" onClick={close}>Cancel</Button>
        </ModalFooter>
      </Modal>
    </>
  );
}

export function dialogs() {
  const [scopes, setScopes] = useKept([]);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>Edit</Button>
      <Modal variant="medium" isOpen={open} onClose={close} aria-labelledby="scopes-title">
        <ModalHeader title="Scopes" labelId="scopes-title" />
        <ModalBody>
          <Table variant="compact" aria-label="Scopes">
            <Thead><Tr><Th>Name</Th><Th>Value</Th></Tr></Thead>
            <Tbody>
              {scopes.map((one) => (
                <Tr key={one.name}><Td dataLabel="Name">{one.name}</Td><Td dataLabel="Value">{one.value}</Td></Tr>
              ))}
            </Tbody>
          </Table>
        </ModalBody>
        <ModalFooter>
          <AddScope add={(one) => setScopes([...scopes, one])} />
          <Button variant="link" onClick={close}>Close</Button>
        </ModalFooter>
      </Modal>
    </>
  );
}

export function toast() {
  const [shown, setShown] = useState(true);
  const [times, setTimes] = useKept(0);
  const hide = () => setShown(false);
  return (
    <>
      <Button variant="primary" className="save" onClick={() => setTimes(times + 1)}>Save</Button>
      <AlertGroup hasAnimations isToast isLiveRegion>
        {shown && (
          <Alert
            key="welcome"
            variant="success"
            title="Welcome back"
            timeout
            onTimeout={hide}
            actionClose={(
              <AlertActionCloseButton title="Welcome back" variantLabel="success alert" onClose={hide} />
            )}
          />
        )}
      </AlertGroup>
    </>
  );
}

export function file() {
  const [open, setOpen] = useState(true);
  const [name, setName] = useKept(null);
  const close = () => setOpen(false);
  return (
    <Modal variant="small" isOpen={open} onClose={close} aria-labelledby="upload-title">
      <ModalHeader title="Upload Logo" labelId="upload-title" />
      <ModalBody>
        <Form>
          <FormGroup label="Logo" fieldId="logo-filename">
            <FileUpload
              id="logo"
              filename={name ?? ''}
              filenamePlaceholder="Drag and drop a file or upload one"
              onFileInputChange={(_event, chosen) => setName(chosen.name)}
              onClearClick={() => setName(null)}
              browseButtonText="Upload"
            />
          </FormGroup>
        </Form>
      </ModalBody>
      <ModalFooter><Button variant="primary" onClick={close}>OK</Button></ModalFooter>
    </Modal>
  );
}

export function unasked() {
  const [open, setOpen] = useState(true);
  const [name, setName] = useKept('');
  const close = () => setOpen(false);
  return (
    <>
      <Form isWidthLimited>
        <FormGroup label="Name" fieldId="name">
          <TextInput id="name" name="name" value={name} onChange={(_event, value) => setName(value)} />
        </FormGroup>
      </Form>
      <Modal
        variant="small"
        isOpen={open}
        onClose={close}
        aria-labelledby="news-title"
        aria-describedby="news-text"
      >
        <ModalHeader title="What’s new" labelId="news-title" />
        <ModalBody id="news-text">Dashboards can be shared now.</ModalBody>
        <ModalFooter><Button variant="primary" onClick={close}>Got it</Button></ModalFooter>
      </Modal>
    </>
  );
}
