import { useState } from 'react';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import Switch from '@mui/material/Switch';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import ExpandMore from '@mui/icons-material/ExpandMore';
import { GRANTS, SCOPES, USERS } from '../../trial.js';
import { useKept } from './kept.js';

const toggled = (list, name) => (list.includes(name) ? list.filter((one) => one !== name) : [...list, name]);

function switched() {
  const [value, setValue] = useKept(true);
  return (
    <FormControlLabel
      control={<Switch checked={value} onChange={(event) => setValue(event.target.checked)} />}
      label="Enable Go Back Button"
    />
  );
}
export { switched as switch };

export function checkbox() {
  const [value, setValue] = useKept(false);
  return (
    <FormControlLabel
      required
      control={<Checkbox checked={value} onChange={(event) => setValue(event.target.checked)} />}
      label="Require Consent"
    />
  );
}

export function checkgroup() {
  const [value, setValue] = useKept(['Authorization Code']);
  return (
    <FormControl component="fieldset" variant="standard">
      <FormLabel component="legend">Grant Types</FormLabel>
      <FormGroup>
        {GRANTS.map((name) => (
          <FormControlLabel
            key={name}
            control={(
              <Checkbox
                checked={value.includes(name)}
                onChange={() => setValue(toggled(value, name))}
                name={name}
              />
            )}
            label={name}
          />
        ))}
      </FormGroup>
    </FormControl>
  );
}

export function indeterminate() {
  const [value, setValue] = useKept(['bob@example.com']);
  return (
    <div>
      <FormControlLabel
        label="Select All"
        control={(
          <Checkbox
            checked={value.length === USERS.length}
            indeterminate={value.length > 0 && value.length < USERS.length}
            onChange={(event) => setValue(event.target.checked ? USERS : [])}
          />
        )}
      />
      <Box sx={{ display: 'flex', flexDirection: 'column', ml: 3 }}>
        {USERS.map((name) => (
          <FormControlLabel
            key={name}
            label={name}
            control={(
              <Checkbox
                checked={value.includes(name)}
                onChange={() => setValue(toggled(value, name))}
              />
            )}
          />
        ))}
      </Box>
    </div>
  );
}

function TabPanel({ children, value, index }) {
  return (
    <div role="tabpanel" hidden={value !== index} id={`panel-${index}`} aria-labelledby={`tab-${index}`}>
      {value === index && <Box sx={{ p: 3 }}>{children}</Box>}
    </div>
  );
}

export function tabs() {
  const names = ['General', 'Users List'];
  const [at, setAt] = useState(0);
  const [checked, setChecked] = useState(false);
  window.state = { tab: names[at], checked };
  return (
    <Box>
      <Box sx={{ borderBottom: 1, borderColor: 'divider' }}>
        <Tabs value={at} onChange={(_, next) => setAt(next)} aria-label="provider">
          {names.map((name, index) => (
            <Tab key={name} label={name} id={`tab-${index}`} aria-controls={`panel-${index}`} />
          ))}
        </Tabs>
      </Box>
      <TabPanel value={at} index={0}>Nothing to see</TabPanel>
      <TabPanel value={at} index={1}>
        <FormControlLabel
          control={<Checkbox checked={checked} onChange={(event) => setChecked(event.target.checked)} />}
          label="Select users"
        />
      </TabPanel>
    </Box>
  );
}

export function scopes() {
  const [value, setValue] = useKept(Object.keys(SCOPES));
  return (
    <>
      <Typography variant="h6" component="h2">Supported Scopes</Typography>
      {Object.entries(SCOPES).map(([name, claims], index) => (
        <Accordion key={name}>
          <AccordionSummary
            expandIcon={<ExpandMore />}
            aria-controls={`claims-${index}`}
            id={`scope-${index}`}
          >
            <FormControlLabel
              aria-label={name}
              onClick={(event) => event.stopPropagation()}
              onFocus={(event) => event.stopPropagation()}
              control={(
                <Checkbox
                  checked={value.includes(name)}
                  onChange={() => setValue(toggled(value, name))}
                />
              )}
              label={name}
            />
          </AccordionSummary>
          <AccordionDetails>
            <Typography variant="subtitle2">Implied Claims</Typography>
            <Typography>{claims.join(', ')}</Typography>
          </AccordionDetails>
        </Accordion>
      ))}
    </>
  );
}
