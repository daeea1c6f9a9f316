import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Snackbar from '@mui/material/Snackbar';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import CloudUpload from '@mui/icons-material/CloudUpload';
import CloseIcon from '@mui/icons-material/Close';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useKept } from './kept.js';

export function list() {
  const [uris, setUris] = useKept(['https://old.example.com/cb']);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const close = () => setOpen(false);
  const add = () => { setUris([...uris, text]); setText(''); close(); };
  return (
    <Box>
      <Typography variant="subtitle1" id="uris">Login Redirect URIs</Typography>
      <List dense aria-labelledby="uris">
        {uris.map((uri) => <ListItem key={uri}><ListItemText primary={uri} /></ListItem>)}
      </List>
      <Button variant="outlined" onClick={() => setOpen(true)}>Add</Button>
      <Dialog open={open} onClose={close} aria-labelledby="add-title">
        <DialogTitle id="add-title">Add Login Redirect URI</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            required
            margin="dense"
            id="uri"
            label="Add Login Redirect URI"
            type="url"
            fullWidth
            variant="standard"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button onClick={add}>OK</Button>
        </DialogActions>
      </Dialog>
    </Box>
  );
}

export function dialogs() {
  const [scopes, setScopes] = useKept([]);
  const [open, setOpen] = useState(false);
  const [adding, setAdding] = useState(false);
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const add = () => { setScopes([...scopes, { name, value }]); setName(''); setValue(''); setAdding(false); };
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>Edit</Button>
      <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby="scopes-title">
        <DialogTitle id="scopes-title">Scopes</DialogTitle>
        <DialogContent>
          <Table size="small">
            <TableBody>
              {scopes.map((one) => (
                <TableRow key={one.name}><TableCell>{one.name}</TableCell><TableCell>{one.value}</TableCell></TableRow>
              ))}
            </TableBody>
          </Table>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setAdding(true)}>Add</Button>
          <Button onClick={() => setOpen(false)}>Close</Button>
        </DialogActions>
      </Dialog>
      <Dialog open={adding} onClose={() => setAdding(false)} aria-labelledby="add-title">
        <DialogTitle id="add-title">Add Scope</DialogTitle>
        <DialogContent>
          <TextField required margin="dense" id="scope-name" label="Name" fullWidth value={name} onChange={(event) => setName(event.target.value)} />
          <TextField required margin="dense" id="scope-value" label="Value" fullWidth value={value} onChange={(event) => setValue(event.target.value)} />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setAdding(false)}>Cancel</Button>
          <Button onClick={add}>Add</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

export function toast() {
  const [open, setOpen] = useState(true);
  const [times, setTimes] = useKept(0);
  const close = (_, reason) => { if (reason !== 'clickaway') setOpen(false); };
  return (
    <>
      <Button variant="contained" sx={{ position: 'fixed', bottom: 28, left: 60 }} onClick={() => setTimes(times + 1)}>Save</Button>
      <Snackbar
        open={open}
        autoHideDuration={5000}
        onClose={close}
        message="Welcome back"
        action={(
          <IconButton size="small" aria-label="close" color="inherit" onClick={close}>
            <CloseIcon fontSize="small" />
          </IconButton>
        )}
      />
    </>
  );
}

const Hidden = styled('input')({
  clip: 'rect(0 0 0 0)',
  clipPath: 'inset(50%)',
  height: 1,
  overflow: 'hidden',
  position: 'absolute',
  bottom: 0,
  left: 0,
  whiteSpace: 'nowrap',
  width: 1,
});

export function file() {
  const [open, setOpen] = useState(true);
  const [name, setName] = useKept(null);
  return (
    <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby="upload-title">
      <DialogTitle id="upload-title">Upload Logo</DialogTitle>
      <DialogContent>
        <DialogContentText>{name || 'No file yet'}</DialogContentText>
        <Button component="label" role={undefined} variant="contained" tabIndex={-1} startIcon={<CloudUpload />}>
          Upload files
          <Hidden type="file" onChange={(event) => setName(event.target.files[0].name)} />
        </Button>
      </DialogContent>
      <DialogActions><Button onClick={() => setOpen(false)}>OK</Button></DialogActions>
    </Dialog>
  );
}

export function unasked() {
  const [open, setOpen] = useState(true);
  const [name, setName] = useKept('');
  return (
    <>
      <TextField id="name" label="Name" value={name} onChange={(event) => setName(event.target.value)} />
      <Dialog open={open} aria-labelledby="news-title" aria-describedby="news-text">
        <DialogTitle id="news-title">What’s new</DialogTitle>
        <DialogContent>
          <DialogContentText id="news-text">Dashboards can be shared now.</DialogContentText>
        </DialogContent>
        <DialogActions><Button onClick={() => setOpen(false)} autoFocus>Got it</Button></DialogActions>
      </Dialog>
    </>
  );
}
