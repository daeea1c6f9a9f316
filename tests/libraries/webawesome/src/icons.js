import { registerIconLibrary } from '@awesome.me/webawesome/dist/webawesome.js';
import bars from '@fortawesome/fontawesome-free/svgs/solid/bars.svg';
import circleExclamation from '@fortawesome/fontawesome-free/svgs/solid/circle-exclamation.svg';
import magnifyingGlass from '@fortawesome/fontawesome-free/svgs/solid/magnifying-glass.svg';

const icons = { bars, 'circle-exclamation': circleExclamation, 'magnifying-glass': magnifyingGlass };

// The library's own resolver asks a host for each icon.
registerIconLibrary('default', { resolver: (name) => icons[name] });
