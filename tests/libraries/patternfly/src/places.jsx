import { useState } from 'react';
import {
  Button, Card, CardBody, CardHeader, CardTitle, Content, Gallery, Masthead, MastheadBrand,
  MastheadLogo, MastheadMain, MastheadToggle, Nav, NavExpandable, NavItem, NavList, Page,
  PageSection, PageSidebar, PageSidebarBody, PageToggleButton, Pagination, SearchInput, Title,
  Toolbar, ToolbarContent, ToolbarItem,
} from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { APPLICATIONS, MENU, TEMPLATES } from '../../trial.js';
import { useKept } from './kept.js';

export function menu() {
  const [chosen, setChosen] = useKept(null);
  const masthead = (
    <Masthead>
      <MastheadMain>
        <MastheadToggle>
          <PageToggleButton isHamburgerButton aria-label="Global navigation" id="nav-toggle" />
        </MastheadToggle>
        <MastheadBrand><MastheadLogo component="span">Console</MastheadLogo></MastheadBrand>
      </MastheadMain>
    </Masthead>
  );
  const sidebar = (
    <PageSidebar id="sidebar">
      <PageSidebarBody>
        <Nav onSelect={(_event, { itemId }) => setChosen(itemId)} aria-label="Global">
          <NavList>
            {Object.entries(MENU).map(([name, leaves]) => (
              <NavExpandable key={name} title={name} groupId={name} isActive={!!chosen?.startsWith(`${name} > `)}>
                {leaves.map((leaf) => (
                  <NavItem
                    key={leaf}
                    preventDefault
                    to={`#${leaf}`}
                    groupId={name}
                    itemId={`${name} > ${leaf}`}
                    isActive={chosen === `${name} > ${leaf}`}
                  >
                    {leaf}
                  </NavItem>
                ))}
              </NavExpandable>
            ))}
          </NavList>
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  );
  return (
    <Page isManagedSidebar masthead={masthead} sidebar={sidebar}>
      <PageSection>
        <Title headingLevel="h1">Trial</Title>
        <Content component="p">{chosen}</Content>
      </PageSection>
    </Page>
  );
}

export function table() {
  const [page, setPage] = useState(1);
  const [perPage, setPerPage] = useState(10);
  const [, setOpened] = useKept(null);
  const pages = (variant) => (
    <Pagination
      isCompact={variant === 'top'}
      variant={variant}
      itemCount={APPLICATIONS.length}
      page={page}
      perPage={perPage}
      onSetPage={(_event, next) => setPage(next)}
      onPerPageSelect={(_event, next, at) => { setPerPage(next); setPage(at); }}
      titles={{ paginationAriaLabel: `${variant} pagination` }}
    />
  );
  return (
    <>
      <Title headingLevel="h2">Applications List</Title>
      <Toolbar>
        <ToolbarContent>
          <ToolbarItem variant="pagination" align={{ default: 'alignEnd' }}>{pages('top')}</ToolbarItem>
        </ToolbarContent>
      </Toolbar>
      <Table variant="compact" aria-label="Applications">
        <Thead><Tr><Th>Name</Th><Th>Type</Th></Tr></Thead>
        <Tbody>
          {APPLICATIONS.slice((page - 1) * perPage, page * perPage).map((name) => (
            <Tr key={name}>
              <Td dataLabel="Name">
                <Button variant="link" isInline onClick={() => setOpened(name)}>{name}</Button>
              </Td>
              <Td dataLabel="Type">OIDC</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {pages('bottom')}
    </>
  );
}

export function cards() {
  const [search, setSearch] = useState('');
  const [, setChosen] = useKept(null);
  const shown = TEMPLATES.filter((name) => name.toLowerCase().includes(search.toLowerCase()));
  const id = (name) => name.replaceAll(' ', '-');
  return (
    <>
      <Toolbar>
        <ToolbarContent>
          <ToolbarItem>
            <SearchInput
              aria-label="Search"
              placeholder="Find by name"
              value={search}
              onChange={(_event, value) => setSearch(value)}
              onClear={() => setSearch('')}
            />
          </ToolbarItem>
        </ToolbarContent>
      </Toolbar>
      <Gallery hasGutter>
        {shown.map((name) => (
          <Card key={name} isClickable>
            <CardHeader
              selectableActions={{
                onClickAction: () => setChosen(name),
                selectableActionAriaLabelledby: id(name),
              }}
            >
              <CardTitle id={id(name)}>{name}</CardTitle>
            </CardHeader>
            <CardBody>Sign in by OpenID Connect</CardBody>
          </Card>
        ))}
      </Gallery>
    </>
  );
}
