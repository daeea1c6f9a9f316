import { useState } from 'react';
import {
  ClickableTile, Content, DataTable, Header, HeaderContainer, HeaderMenuButton, HeaderName, Heading,
  Link, Pagination, Search, Section, SideNav, SideNavItems, SideNavMenu, SideNavMenuItem,
  SkipToContent, Table, TableBody, TableCell, TableContainer, TableHead, TableHeader, TableRow,
  TableToolbar, TableToolbarContent, TableToolbarSearch,
} from '@carbon/react';
import { Password, Settings, UserMultiple } from '@carbon/icons-react';
import { APPLICATIONS, MENU, TEMPLATES } from '../../trial.js';
import { useKept } from './kept.js';

const slug = (name) => name.toLowerCase().replaceAll(' ', '-');

const ICONS = { Security: Password, Resources: Settings, Members: UserMultiple };

export function menu() {
  const [chosen, setChosen] = useKept(null);
  const choose = (event, path, close) => {
    event.preventDefault();
    setChosen(path);
    close();
  };
  return (
    <>
      <HeaderContainer
        render={({ isSideNavExpanded, onClickSideNavExpand }) => (
          <Header aria-label="Console">
            <SkipToContent />
            <HeaderMenuButton
              aria-label={isSideNavExpanded ? 'Close menu' : 'Open menu'}
              aria-expanded={isSideNavExpanded}
              isActive={isSideNavExpanded}
              isCollapsible
              onClick={onClickSideNavExpand}
            />
            <HeaderName href="#" prefix="">Console</HeaderName>
            <SideNav
              aria-label="Side navigation"
              expanded={isSideNavExpanded}
              isPersistent={false}
              onSideNavBlur={onClickSideNavExpand}
              href="#main-content"
            >
              <SideNavItems>
                {Object.entries(MENU).map(([name, leaves]) => (
                  <SideNavMenu
                    key={name}
                    renderIcon={ICONS[name]}
                    title={name}
                    isActive={!!chosen?.startsWith(`${name} > `)}
                  >
                    {leaves.map((leaf) => (
                      <SideNavMenuItem
                        key={leaf}
                        href={`#${slug(leaf)}`}
                        isActive={chosen === `${name} > ${leaf}`}
                        onClick={(event) => choose(event, `${name} > ${leaf}`, onClickSideNavExpand)}
                      >
                        {leaf}
                      </SideNavMenuItem>
                    ))}
                  </SideNavMenu>
                ))}
              </SideNavItems>
            </SideNav>
          </Header>
        )}
      />
      <Content id="main-content">
        <Section level={1}>
          <Heading>Trial</Heading>
          <p>{chosen}</p>
        </Section>
      </Content>
    </>
  );
}

export function table() {
  const [page, setPage] = useState(1);
  const [pageSize, setPageSize] = useState(10);
  const [search, setSearch] = useState('');
  const [, setOpened] = useKept(null);
  const open = (event, name) => { event.preventDefault(); setOpened(name); };
  const found = APPLICATIONS.filter((name) => name.toLowerCase().includes(search.toLowerCase()));
  const rows = found.slice((page - 1) * pageSize, page * pageSize)
    .map((name) => ({ id: slug(name), name, type: 'OIDC' }));
  return (
    <>
      <DataTable rows={rows} headers={[{ key: 'name', header: 'Name' }, { key: 'type', header: 'Type' }]}>
        {({
          rows: drawn, headers, getHeaderProps, getRowProps, getTableProps, getTableContainerProps,
          getToolbarProps, getCellProps,
        }) => (
          <TableContainer title="Applications List" {...getTableContainerProps()}>
            <TableToolbar {...getToolbarProps()}>
              <TableToolbarContent>
                <TableToolbarSearch
                  persistent
                  onChange={(event) => { setSearch(event.target.value ?? ''); setPage(1); }}
                />
              </TableToolbarContent>
            </TableToolbar>
            <Table {...getTableProps()}>
              <TableHead>
                <TableRow>
                  {headers.map((header) => (
                    <TableHeader key={header.key} {...getHeaderProps({ header })}>{header.header}</TableHeader>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {drawn.map((row) => (
                  <TableRow key={row.id} {...getRowProps({ row })}>
                    {row.cells.map((cell) => (
                      <TableCell key={cell.id} {...getCellProps({ cell })}>
                        {cell.info.header === 'name'
                          ? <Link href={`#${row.id}`} onClick={(event) => open(event, cell.value)}>{cell.value}</Link>
                          : cell.value}
                      </TableCell>
                    ))}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        )}
      </DataTable>
      <Pagination
        page={page}
        pageSize={pageSize}
        pageSizes={[10, 20, 30, 40, 50]}
        totalItems={found.length}
        onChange={(now) => { setPage(now.page); setPageSize(now.pageSize); }}
      />
    </>
  );
}

export function cards() {
  const [search, setSearch] = useState('');
  const [, setChosen] = useKept(null);
  const choose = (event, name) => { event.preventDefault(); setChosen(name); };
  const shown = TEMPLATES.filter((name) => name.toLowerCase().includes(search.toLowerCase()));
  return (
    <>
      <Search
        labelText="Search"
        placeholder="Find by name"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className="cards">
        {shown.map((name) => (
          <ClickableTile key={name} href={`#${slug(name)}`} onClick={(event) => choose(event, name)}>
            <h4>{name}</h4>
            <p>Sign in by OpenID Connect</p>
          </ClickableTile>
        ))}
      </div>
    </>
  );
}
