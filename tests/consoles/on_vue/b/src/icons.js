import { registerIconLibrary } from '@awesome.me/webawesome/dist/webawesome.js';
import bell from '@fortawesome/fontawesome-free/svgs/solid/bell.svg';
import cubes from '@fortawesome/fontawesome-free/svgs/solid/cubes.svg';
import ellipsis from '@fortawesome/fontawesome-free/svgs/solid/ellipsis.svg';
import exclamation from '@fortawesome/fontawesome-free/svgs/solid/circle-exclamation.svg';
import headset from '@fortawesome/fontawesome-free/svgs/solid/headset.svg';
import key from '@fortawesome/fontawesome-free/svgs/solid/key.svg';
import magnifyingGlass from '@fortawesome/fontawesome-free/svgs/solid/magnifying-glass.svg';
import network from '@fortawesome/fontawesome-free/svgs/solid/network-wired.svg';
import bars from '@fortawesome/fontawesome-free/svgs/solid/bars.svg';
import check from '@fortawesome/fontawesome-free/svgs/solid/circle-check.svg';
import pen from '@fortawesome/fontawesome-free/svgs/solid/pen.svg';
import plus from '@fortawesome/fontawesome-free/svgs/solid/plus.svg';
import usersGear from '@fortawesome/fontawesome-free/svgs/solid/users-gear.svg';

const icons = {
  bars, bell, cubes, ellipsis, 'circle-check': check, 'circle-exclamation': exclamation, headset, key,
  'magnifying-glass': magnifyingGlass, network, pen, plus, 'users-gear': usersGear,
};

// The library's own resolver asks a host for each icon.
registerIconLibrary('default', { resolver: (name) => icons[name] });
