import { createRoot } from 'react-dom/client';
import '@patternfly/react-core/dist/styles/base.css';
import { Page, PageSection, Title } from '@patternfly/react-core';
import './app.css';
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
    <Page sidebar={null}>
      <PageSection><Title headingLevel="h1">Trial</Title></PageSection>
      <PageSection isFilled><Row /></PageSection>
    </Page>
  );
}

createRoot(document.getElementById('root')).render(<App />);
