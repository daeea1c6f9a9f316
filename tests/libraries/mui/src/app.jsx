import { createRoot } from 'react-dom/client';
import CssBaseline from '@mui/material/CssBaseline';
import Typography from '@mui/material/Typography';
import { row } from '../../trial.js';
import * as fields from './fields.jsx';
import * as choices from './choices.jsx';
import * as toggles from './toggles.jsx';
import * as places from './places.jsx';
import * as dialogs from './dialogs.jsx';
import * as forms from './forms.jsx';

const rows = { ...fields, ...choices, ...toggles, ...places, ...dialogs, ...forms };

function App() {
  const Row = rows[row];
  return (
    <>
      <CssBaseline />
      <main>
        <Typography variant="h4" component="h1" gutterBottom>Trial</Typography>
        <Row />
      </main>
    </>
  );
}

createRoot(document.getElementById('root')).render(<App />);
