import { useEffect, useRef, useState } from 'react';
import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle,
  DialogTrigger, Field, Input, Label, Link, List, ListItem, Subtitle2, Table, TableBody, TableCell,
  TableHeader, TableHeaderCell, TableRow, Text, Toast, ToastBody, ToastTitle, ToastTrigger, Toaster,
  makeStyles, useId, useRestoreFocusSource, useRestoreFocusTarget, useToastController,
} from '@fluentui/react-components';
import { AddRegular, ArrowUploadRegular } from '@fluentui/react-icons';
import { useKept } from './kept.js';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  corner: { position: 'fixed', bottom: '32px', right: '40px' },
});

export function list() {
  const [uris, setUris] = useKept(['https://old.example.com/cb']);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const styles = useStyles();
  const listed = useId('uris');
  const field = useId('uri');
  const add = (event) => {
    event.preventDefault();
    setUris([...uris, text]);
    setText('');
    setOpen(false);
  };
  return (
    <>
      <Subtitle2 as="h2" id={listed}>Login Redirect URIs</Subtitle2>
      <List aria-labelledby={listed}>
        {uris.map((uri) => <ListItem key={uri}>{uri}</ListItem>)}
      </List>
      <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
        <DialogTrigger disableButtonEnhancement>
          <Button icon={<AddRegular />}>Add</Button>
        </DialogTrigger>
        <DialogSurface aria-describedby={undefined}>
          <form onSubmit={add}>
            <DialogBody>
              <DialogTitle>Add Login Redirect URI</DialogTitle>
              <DialogContent className={styles.content}>
                <Label required htmlFor={field}>Login Redirect URI</Label>
                <Input
                  required
                  type="url"
                  id={field}
                  value={text}
                  onChange={(_, data) => setText(data.value)}
                />
              </DialogContent>
              <DialogActions>
                <DialogTrigger disableButtonEnhancement>
                  <Button appearance="secondary">Cancel</Button>
                </DialogTrigger>
                <Button type="submit" appearance="primary">OK</Button>
              </DialogActions>
            </DialogBody>
          </form>
        </DialogSurface>
      </Dialog>
    </>
  );
}

export function dialogs() {
  const [scopes, setScopes] = useKept([]);
  const [open, setOpen] = useState(false);
  const [adding, setAdding] = useState(false);
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const styles = useStyles();
  const outer = { source: useRestoreFocusSource(), target: useRestoreFocusTarget() };
  const inner = { source: useRestoreFocusSource(), target: useRestoreFocusTarget() };
  const add = () => { setScopes([...scopes, { name, value }]); setName(''); setValue(''); setAdding(false); };
  return (
    <>
      <Button {...outer.target} appearance="primary" onClick={() => setOpen(true)}>Edit</Button>
      <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
        <DialogSurface {...outer.source}>
          <DialogBody>
            <DialogTitle>Scopes</DialogTitle>
            <DialogContent>
              <Table size="small" aria-label="Scopes">
                <TableHeader>
                  <TableRow><TableHeaderCell>Name</TableHeaderCell><TableHeaderCell>Value</TableHeaderCell></TableRow>
                </TableHeader>
                <TableBody>
                  {scopes.map((one) => (
                    <TableRow key={one.name}><TableCell>{one.name}</TableCell><TableCell>{one.value}</TableCell></TableRow>
                  ))}
                </TableBody>
              </Table>
            </DialogContent>
            <DialogActions>
              <Button {...inner.target} appearance="primary" onClick={() => setAdding(true)}>Add</Button>
              <Button appearance="secondary" onClick={() => setOpen(false)}>Close</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
      <Dialog open={adding} onOpenChange={(_, data) => setAdding(data.open)}>
        <DialogSurface {...inner.source}>
          <DialogBody>
            <DialogTitle>Add Scope</DialogTitle>
            <DialogContent className={styles.content}>
              <Field label="Name" required>
                <Input value={name} onChange={(_, data) => setName(data.value)} />
              </Field>
              <Field label="Value" required>
                <Input value={value} onChange={(_, data) => setValue(data.value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" onClick={add}>Add</Button>
              <Button appearance="secondary" onClick={() => setAdding(false)}>Cancel</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}

export function toast() {
  const [times, setTimes] = useKept(0);
  const styles = useStyles();
  const toasterId = useId('toaster');
  const { dispatchToast } = useToastController(toasterId);
  useEffect(() => {
    dispatchToast(
      <Toast>
        <ToastTitle action={<ToastTrigger><Link>Dismiss</Link></ToastTrigger>}>Welcome back</ToastTitle>
        <ToastBody>Your last visit was yesterday.</ToastBody>
      </Toast>,
      { intent: 'info', timeout: 5000 },
    );
  }, [dispatchToast]);
  return (
    <>
      <Toaster toasterId={toasterId} />
      <Button appearance="primary" className={styles.corner} onClick={() => setTimes(times + 1)}>Save</Button>
    </>
  );
}

export function file() {
  const [open, setOpen] = useState(true);
  const [name, setName] = useKept(null);
  const styles = useStyles();
  const chooser = useRef(null);
  return (
    <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Upload Logo</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{name || 'No file yet'}</Text>
            <div>
              {/* The library has no field for files: its button stands for the browser's own. */}
              <input ref={chooser} hidden type="file" onChange={(event) => setName(event.target.files[0].name)} />
              <Button icon={<ArrowUploadRegular />} onClick={() => chooser.current.click()}>Choose file</Button>
            </div>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">OK</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

export function unasked() {
  const [name, setName] = useKept('');
  return (
    <>
      <Field label="Name">
        <Input value={name} onChange={(_, data) => setName(data.value)} />
      </Field>
      <Dialog defaultOpen>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>What’s new</DialogTitle>
            <DialogContent>Dashboards can be shared now.</DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="primary">Got it</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
