import 'vuetify/styles';
import './app.css';
import { createApp } from 'vue';
import { createVuetify } from 'vuetify';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import App from './app.vue';
import * as components from './components.js';
import { router } from './router.js';

const vuetify = createVuetify({
  components,
  icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
  theme: {
    defaultTheme: 'light',
    themes: {
      light: {
        colors: {
          primary: '#3d3a8c', secondary: '#00796b', surface: '#ffffff', background: '#f5f5fa',
        },
      },
    },
  },
  defaults: {
    VTextField: { variant: 'outlined', density: 'comfortable' },
    VTextarea: { variant: 'outlined', density: 'comfortable' },
    VSelect: { variant: 'outlined', density: 'comfortable' },
    VAutocomplete: { variant: 'outlined', density: 'comfortable' },
    VNumberInput: { variant: 'outlined', density: 'comfortable' },
    VCheckbox: { color: 'primary', density: 'comfortable' },
    VSwitch: { color: 'primary', density: 'comfortable' },
  },
});

createApp(App).use(router).use(vuetify).mount('#app');
