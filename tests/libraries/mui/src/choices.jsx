import { forwardRef } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import InputLabel from '@mui/material/InputLabel';
import MenuItem from '@mui/material/MenuItem';
import OutlinedInput from '@mui/material/OutlinedInput';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Select from '@mui/material/Select';
import TextField from '@mui/material/TextField';
import { List } from 'react-window';
import { ALGORITHMS, CERTIFICATES, PKCE, RESPONSES, SUPPORTED } from '../../trial.js';
import { useKept } from './kept.js';

export function select() {
  const [value, setValue] = useKept('ES256');
  return (
    <FormControl sx={{ minWidth: 300 }}>
      <InputLabel id="algorithm-label">ID Token Signing Algorithm</InputLabel>
      <Select
        labelId="algorithm-label"
        id="algorithm"
        value={value}
        label="ID Token Signing Algorithm"
        onChange={(event) => setValue(event.target.value)}
      >
        {ALGORITHMS.map((name) => <MenuItem key={name} value={name}>{name}</MenuItem>)}
      </Select>
    </FormControl>
  );
}

export function combobox() {
  const [value, setValue] = useKept('code');
  return (
    <Autocomplete
      disablePortal
      options={RESPONSES}
      sx={{ width: 300 }}
      value={value}
      onChange={(_, chosen) => setValue(chosen)}
      renderInput={(params) => <TextField {...params} label="Response Type" />}
    />
  );
}

const HEIGHT = 48;

function Row({ index, style, items }) {
  const [props, option] = items[index];
  const { key, ...rest } = props;
  return <Box key={key} component="li" {...rest} style={{ ...style, height: HEIGHT }}>{option}</Box>;
}

const Listbox = forwardRef(function Listbox({ children, ...rest }, ref) {
  const items = children ?? [];
  return (
    <div ref={ref} {...rest}>
      <List
        style={{ height: 8 * HEIGHT, width: '100%' }}
        rowCount={items.length}
        rowHeight={HEIGHT}
        rowComponent={Row}
        rowProps={{ items }}
        overscanCount={5}
        tagName="ul"
      />
    </div>
  );
});

export function virtual() {
  const [value, setValue] = useKept('Certificate 3');
  return (
    <Autocomplete
      sx={{ width: 300 }}
      disableListWrap
      options={CERTIFICATES}
      value={value}
      onChange={(_, chosen) => setValue(chosen)}
      renderInput={(params) => <TextField {...params} label="OIDC Signing Certificate" />}
      renderOption={(props, option) => [props, option]}
      slotProps={{ listbox: { component: Listbox } }}
    />
  );
}

export function multi() {
  const [value, setValue] = useKept(['Payroll']);
  return (
    <FormControl sx={{ width: 400 }}>
      <InputLabel id="supported-label">Supported OIDC/OAuth Applications</InputLabel>
      <Select
        labelId="supported-label"
        id="supported"
        multiple
        value={value}
        onChange={(event) => setValue(event.target.value)}
        input={<OutlinedInput label="Supported OIDC/OAuth Applications" />}
        renderValue={(chosen) => (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
            {chosen.map((name) => <Chip key={name} label={name} />)}
          </Box>
        )}
      >
        {SUPPORTED.map((name) => <MenuItem key={name} value={name}>{name}</MenuItem>)}
      </Select>
    </FormControl>
  );
}

export function radio() {
  const [value, setValue] = useKept('S256');
  return (
    <FormControl>
      <FormLabel id="pkce">Authorization Code PKCE Code Challenge Method</FormLabel>
      <RadioGroup
        aria-labelledby="pkce"
        name="pkce"
        value={value}
        onChange={(event) => setValue(event.target.value)}
      >
        {PKCE.map((name) => (
          <FormControlLabel key={name} value={name} control={<Radio />} label={name} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
