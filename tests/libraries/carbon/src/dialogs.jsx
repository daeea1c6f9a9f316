import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import {
  Button, ComposedModal, ContainedList, ContainedListItem, FileUploaderDropContainer,
  FileUploaderItem, FormItem, Modal, ModalBody, ModalFooter, ModalHeader, Stack, StructuredListBody,
  StructuredListCell, StructuredListHead, StructuredListRow, StructuredListWrapper, TextInput,
  ToastNotification,
} from '@carbon/react';
import { Add } from '@carbon/icons-react';
import { useKept } from './kept.js';

// Modals have to stand at the top of the page.
const onTop = (modal) => createPortal(modal, document.body);

export function list() {
  const [uris, setUris] = useKept(['https://old.example.com/cb']);
  const [open, setOpen] = useState(false);
  const launcher = useRef(null);
  const [text, setText] = useState('');
  const add = () => { setUris([...uris, text]); setText(''); setOpen(false); };
  const button = (
    <Button
      ref={launcher}
      hasIconOnly
      iconDescription="Add"
      renderIcon={Add}
      tooltipPosition="left"
      onClick={() => setOpen(true)}
    />
  );
  return (
    <>
      <ContainedList label="Login Redirect URIs" kind="on-page" action={button}>
        {uris.map((uri) => <ContainedListItem key={uri}>{uri}</ContainedListItem>)}
      </ContainedList>
      {onTop(
        <Modal
          open={open}
          launcherButtonRef={launcher}
          modalHeading="Add Login Redirect URI"
          modalLabel="Application"
          primaryButtonText="Add"
          secondaryButtonText="Cancel"
          onRequestClose={() => setOpen(false)}
          onRequestSubmit={add}
        >
          <TextInput
            data-modal-primary-focus
            id="uri"
            labelText="Login Redirect URI"
            placeholder="e.g. https://example.com/callback"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Modal>,
      )}
    </>
  );
}

export function dialogs() {
  const [scopes, setScopes] = useKept([]);
  const [open, setOpen] = useState(false);
  const [adding, setAdding] = useState(false);
  const launcher = useRef(null);
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const add = () => { setScopes([...scopes, { name, value }]); setName(''); setValue(''); setAdding(false); };
  return (
    <>
      <Button ref={launcher} onClick={() => setOpen(true)}>Edit</Button>
      {onTop(
        <Modal
          open={open}
          launcherButtonRef={launcher}
          modalHeading="Scopes"
          primaryButtonText="Add"
          secondaryButtonText="Close"
          // It would take the focus back from whatever it does not know to lie over it.
          selectorsFloatingMenus={['.adding']}
          onRequestClose={() => setOpen(false)}
          onRequestSubmit={() => setAdding(true)}
        >
          <StructuredListWrapper isCondensed>
            <StructuredListHead>
              <StructuredListRow head>
                <StructuredListCell head>Name</StructuredListCell>
                <StructuredListCell head>Value</StructuredListCell>
              </StructuredListRow>
            </StructuredListHead>
            <StructuredListBody>
              {scopes.map((one) => (
                <StructuredListRow key={one.name}>
                  <StructuredListCell>{one.name}</StructuredListCell>
                  <StructuredListCell>{one.value}</StructuredListCell>
                </StructuredListRow>
              ))}
            </StructuredListBody>
          </StructuredListWrapper>
        </Modal>,
      )}
      {onTop(
        <Modal
          className="adding"
          open={adding}
          size="sm"
          modalHeading="Add Scope"
          primaryButtonText="Add"
          secondaryButtonText="Cancel"
          onRequestClose={() => setAdding(false)}
          onRequestSubmit={add}
        >
          <Stack gap={6}>
            <TextInput
              data-modal-primary-focus
              id="scope-name"
              labelText="Name"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <TextInput
              id="scope-value"
              labelText="Value"
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          </Stack>
        </Modal>,
      )}
    </>
  );
}

export function toast() {
  const [times, setTimes] = useKept(0);
  return (
    <>
      <div className="actions"><Button onClick={() => setTimes(times + 1)}>Save</Button></div>
      <div className="toasts">
        <ToastNotification
          kind="info"
          title="Welcome back"
          subtitle="Your last visit was yesterday."
          timeout={5000}
        />
      </div>
    </>
  );
}

export function file() {
  const [open, setOpen] = useState(true);
  const [name, setName] = useKept(null);
  return onTop(
    <ComposedModal open={open} onClose={() => setOpen(false)}>
      <ModalHeader title="Upload Logo" />
      <ModalBody>
        <FormItem>
          <p className="cds--file--label">Logo</p>
          <p className="cds--label-description">Max file size is 500 KB. Supported file types are .jpg and .png.</p>
          <FileUploaderDropContainer
            labelText="Drag and drop a file here or click to upload"
            accept={['image/jpeg', 'image/png']}
            onAddFiles={(_event, { addedFiles }) => setName(addedFiles[0].name)}
          />
          <div className="cds--file-container cds--file-container--drop">
            {name && (
              <FileUploaderItem
                uuid={name}
                name={name}
                status="edit"
                iconDescription="Delete file"
                onDelete={() => setName(null)}
              />
            )}
          </div>
        </FormItem>
      </ModalBody>
      <ModalFooter primaryButtonText="OK" onRequestSubmit={() => setOpen(false)} />
    </ComposedModal>,
  );
}

export function unasked() {
  const [open, setOpen] = useState(true);
  const [name, setName] = useKept('');
  return (
    <>
      <TextInput id="name" labelText="Name" value={name} onChange={(event) => setName(event.target.value)} />
      {onTop(
        <Modal passiveModal open={open} modalHeading="What’s new" onRequestClose={() => setOpen(false)}>
          <p>Dashboards can be shared now.</p>
        </Modal>,
      )}
    </>
  );
}
