import { createRouter, createWebHistory } from 'vue-router';
import { me, whoAmI } from './api.js';
import Apis from './pages/apis.vue';
import Application from './pages/application.vue';
import Applications from './pages/applications.vue';
import Authorization from './pages/authorization.vue';
import Dashboard from './pages/dashboard.vue';
import Members from './pages/members.vue';
import Missing from './pages/missing.vue';
import Profile from './pages/profile.vue';
import Rules from './pages/rules.vue';
import SignIn from './pages/signin.vue';
import Templates from './pages/templates.vue';

const list = { title: 'Applications List', to: '/applications' };
const authorization = { title: 'Authorization', to: '/authorization' };

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/signin', component: SignIn, meta: { bare: true } },
    { path: '/', component: Dashboard, meta: { administrator: true, trail: ['Dashboard'] } },
    { path: '/members/:kind', component: Members, meta: { administrator: true, trail: ['Members'] } },
    { path: '/applications', component: Applications, meta: { administrator: true, trail: [list.title] } },
    {
      path: '/applications/templates',
      component: Templates,
      meta: { administrator: true, trail: [list, 'Select an Application Template'] },
    },
    {
      path: '/applications/add',
      component: Application,
      meta: {
        administrator: true,
        trail: [list, { title: 'Templates', to: '/applications/templates' }, 'Add'],
      },
    },
    { path: '/applications/:id', component: Application, meta: { administrator: true, trail: [list, 'Edit'] } },
    {
      path: '/applications/:id/rules',
      component: Rules,
      meta: { administrator: true, trail: [list, 'Resource Rules'] },
    },
    { path: '/authorization', component: Authorization, meta: { administrator: true, trail: [authorization.title] } },
    {
      path: '/authorization/apis/:id?',
      component: Apis,
      meta: { administrator: true, trail: [authorization, 'APIs/URLs'] },
    },
    { path: '/profile', component: Profile, meta: { trail: ['My Profile'] } },
    { path: '/:rest(.*)*', component: Missing, meta: { trail: ['Not found'] } },
  ],
  scrollBehavior: () => ({ top: 0 }),
});

router.beforeEach(async (to) => {
  if (to.meta.bare) return true;
  if (!me.csrf) await whoAmI();
  const after = sessionStorage.getItem('after');
  sessionStorage.removeItem('after');
  if (after && after !== to.fullPath && after !== '/') return after;
  return to.meta.administrator && !me.administrator ? '/profile' : true;
});
