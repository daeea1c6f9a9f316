import './page.css';
import './icons.js';
import './library.js';
import './app.js';
