import { LitElement, unsafeCSS } from 'lit';
import text from './parts.css?adopted';

const shared = unsafeCSS(text);

// What every part of the console is: an element with an open shadow root and the common styles.
export class Part extends LitElement {
  static styles = shared;
}
