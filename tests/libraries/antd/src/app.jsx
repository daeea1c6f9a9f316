import { createRoot } from 'react-dom/client';
import { App as AntApp, Typography } from 'antd';
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
    <AntApp>
      <main>
        <Typography.Title>Trial</Typography.Title>
        <Row />
      </main>
    </AntApp>
  );
}

createRoot(document.getElementById('root')).render(<App />);
