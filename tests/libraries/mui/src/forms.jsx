import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { save } from '../../trial.js';
import { useKept } from './kept.js';

function Form() {
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
  if (phase === 'saved') {
    return <Typography variant="h5" component="h2">Applications List</Typography>;
  }
  const refused = phase === 'refused';
  return (
    <Stack component="form" spacing={2} sx={{ maxWidth: 400 }} onSubmit={submit}>
      {refused && <Alert severity="error">Name is taken</Alert>}
      <TextField
        id="name"
        label="Name"
        error={refused}
        helperText={refused ? 'Name is taken' : ' '}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" variant="contained" loading={phase === 'saving'}>Save</Button>
    </Stack>
  );
}

export { Form as commit, Form as refused };
