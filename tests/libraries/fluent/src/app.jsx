import { createRoot } from 'react-dom/client';
import { FluentProvider, Title1, webLightTheme } from '@fluentui/react-components';
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
    <FluentProvider theme={webLightTheme}>
      <main>
        <Title1 as="h1">Trial</Title1>
        <Row />
      </main>
    </FluentProvider>
  );
}

createRoot(document.getElementById('root')).render(<App />);
