import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { FluentProvider, Toaster, webLightTheme } from '@fluentui/react-components';
import { Account, Apps, Frame, Start } from './frame.jsx';
import { Form } from './form.jsx';
import { Providers } from './providers.jsx';
import { Settings } from './settings.jsx';
import { Email, Landing, Password } from './signin.jsx';
import { Users } from './users.jsx';
import { TOASTER } from './parts.jsx';

const authentication = [
  { index: true, element: <Providers /> },
  { path: 'add', element: <Form key="add" /> },
  { path: ':id', element: <Providers /> },
  { path: ':id/edit', element: <Form key="edit" /> },
];

const router = createBrowserRouter([
  { path: '/signin', element: <Landing /> },
  { path: '/signin/email', element: <Email /> },
  { path: '/signin/password', element: <Password /> },
  {
    element: <Frame />,
    children: [
      { path: '/', element: <Start /> },
      { path: '/account', element: <Account /> },
      {
        path: '/settings',
        element: <Settings />,
        children: [
          { index: true, element: <Users /> },
          { path: 'applications', element: <Apps /> },
          { path: 'authentication', children: authentication },
        ],
      },
      { path: '*', element: <Start /> },
    ],
  },
]);

createRoot(document.getElementById('root')).render(
  <FluentProvider theme={webLightTheme}>
    <RouterProvider router={router} />
    <Toaster toasterId={TOASTER} position="top-end" />
  </FluentProvider>,
);
