import './app.css';
import { row } from '../../trial.js';
import * as fields from './fields.js';
import * as choices from './choices.js';
import * as toggles from './toggles.js';
import * as places from './places.js';
import * as dialogs from './dialogs.js';
import * as forms from './forms.js';

const rows = { ...fields, ...choices, ...toggles, ...places, ...dialogs, ...forms };
rows[row](document.getElementById('root'));
