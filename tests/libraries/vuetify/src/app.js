import 'vuetify/styles';
import { createApp } from 'vue';
import { createVuetify } from 'vuetify';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import App from './app.vue';

// Icons as paths, not as a font: nothing is to be loaded.
const vuetify = createVuetify({ icons: { defaultSet: 'mdi', aliases, sets: { mdi } } });
createApp(App).use(vuetify).mount('#root');
