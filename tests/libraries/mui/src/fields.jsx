import { useState } from 'react';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Visibility from '@mui/icons-material/Visibility';
import VisibilityOff from '@mui/icons-material/VisibilityOff';
import { CLIENT_ID } from '../../trial.js';
import { useKept } from './kept.js';

export function text() {
  const [value, setValue] = useKept('Old name');
  return (
    <TextField
      required
      id="application-name"
      label="Application Name"
      helperText="Shown to users in the portal"
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  );
}

export function optional() {
  const [value, setValue] = useKept('');
  return (
    <TextField
      id="description"
      variant="filled"
      label="Application Description (optional)"
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  );
}

export function textarea() {
  const [value, setValue] = useKept('One');
  return (
    <TextField
      id="description"
      label="Description"
      multiline
      maxRows={4}
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  );
}

export function number() {
  const [value, setValue] = useKept('');
  return (
    <TextField
      id="age"
      type="number"
      variant="standard"
      label="Max Authentication Age (seconds)"
      slotProps={{ inputLabel: { shrink: true } }}
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  );
}

export function secret() {
  const [value, setValue] = useKept('');
  const [shown, setShown] = useState(false);
  const reveal = (
    <InputAdornment position="end">
      <IconButton
        aria-label={shown ? 'hide the password' : 'display the password'}
        onClick={() => setShown(!shown)}
        onMouseDown={(event) => event.preventDefault()}
        edge="end"
      >
        {shown ? <VisibilityOff /> : <Visibility />}
      </IconButton>
    </InputAdornment>
  );
  return (
    <TextField
      id="password"
      type={shown ? 'text' : 'password'}
      label="Password"
      slotProps={{ input: { endAdornment: reveal } }}
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  );
}

export function readonly() {
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <TextField
        id="client-id"
        label="Client ID"
        defaultValue={CLIENT_ID}
        slotProps={{ input: { readOnly: true } }}
      />
      <Button onClick={() => navigator.clipboard.writeText(CLIENT_ID)}>Copy</Button>
    </Stack>
  );
}
