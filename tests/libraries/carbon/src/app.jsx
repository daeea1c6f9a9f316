import { createRoot } from 'react-dom/client';
import { Heading, Section } from '@carbon/react';
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
  if (row === 'menu') return <Row />; // it makes the page's own bars
  return (
    <main className="trial">
      <Section level={1}>
        <Heading>Trial</Heading>
        <Row />
      </Section>
    </main>
  );
}

createRoot(document.getElementById('root')).render(<App />);
