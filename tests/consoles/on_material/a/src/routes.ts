import { CanDeactivateFn, Routes } from '@angular/router';
import { ApisPage } from './apis';
import { ApiFormPage } from './apiform';
import { ApplicationPage } from './application';
import { ApplicationsPage } from './applications';
import { AuthorizationPage, DashboardPage, GatewaysPage, GroupsPage, UsersPage } from './pages';
import { ProfilePage } from './profile';
import { RuleFormPage } from './ruleform';
import { RulesPage } from './rules';
import { TemplatesPage } from './templates';
import { Guarded } from './unsaved';

const leaving: CanDeactivateFn<Guarded> = (page) => page.mayLeave();

export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'dashboard' },
  { path: 'dashboard', component: DashboardPage, title: 'Dashboard' },
  { path: 'profile', component: ProfilePage, title: 'My Profile' },
  { path: 'members/users', component: UsersPage, title: 'Users List' },
  { path: 'members/groups', component: GroupsPage, title: 'Groups List' },
  { path: 'resources/gateways', component: GatewaysPage, title: 'Gateways' },
  { path: 'applications', component: ApplicationsPage, title: 'Applications List' },
  { path: 'applications/templates', component: TemplatesPage, title: 'Select an Application Template' },
  { path: 'applications/add/:template', component: ApplicationPage, canDeactivate: [leaving], title: 'Add application' },
  { path: 'applications/:id', component: ApplicationPage, canDeactivate: [leaving], title: 'Edit application' },
  { path: 'authorization', component: AuthorizationPage, title: 'Authorization' },
  { path: 'authorization/apis', component: ApisPage, title: 'APIs/URLs' },
  { path: 'authorization/apis/add', component: ApiFormPage, canDeactivate: [leaving], title: 'Add API/URL' },
  { path: 'authorization/apis/:id', component: ApiFormPage, canDeactivate: [leaving], title: 'Edit API/URL' },
  { path: 'rules', component: RulesPage, title: 'Resource Rules List' },
  { path: 'rules/add', component: RuleFormPage, canDeactivate: [leaving], title: 'Add Resource Rule' },
  { path: 'rules/:id', component: RuleFormPage, canDeactivate: [leaving], title: 'Edit Resource Rule' },
  { path: '**', redirectTo: 'dashboard' },
];
