import { useState } from 'react';
import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import CardContent from '@mui/material/CardContent';
import Collapse from '@mui/material/Collapse';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TablePagination from '@mui/material/TablePagination';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Toolbar from '@mui/material/Toolbar';
import Typography from '@mui/material/Typography';
import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import MenuIcon from '@mui/icons-material/Menu';
import { APPLICATIONS, MENU, TEMPLATES } from '../../trial.js';
import { useKept } from './kept.js';

function Group({ name, leaves, choose }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <ListItemButton onClick={() => setOpen(!open)}>
        <ListItemText primary={name} />
        {open ? <ExpandLess /> : <ExpandMore />}
      </ListItemButton>
      <Collapse in={open} timeout="auto" unmountOnExit>
        <List component="div" disablePadding>
          {leaves.map((leaf) => (
            <ListItemButton key={leaf} sx={{ pl: 4 }} onClick={() => choose(`${name} > ${leaf}`)}>
              <ListItemText primary={leaf} />
            </ListItemButton>
          ))}
        </List>
      </Collapse>
    </>
  );
}

export function menu() {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useKept(null);
  const choose = (path) => { setChosen(path); setOpen(false); };
  return (
    <Box sx={{ flexGrow: 1 }}>
      <AppBar position="static">
        <Toolbar>
          <IconButton edge="start" color="inherit" aria-label="open drawer" sx={{ mr: 2 }} onClick={() => setOpen(true)}>
            <MenuIcon />
          </IconButton>
          <Typography variant="h6" component="div">Console</Typography>
        </Toolbar>
      </AppBar>
      <Typography sx={{ mt: 2 }}>{chosen}</Typography>
      <Drawer open={open} onClose={() => setOpen(false)}>
        <List sx={{ width: 280 }} component="nav">
          {Object.entries(MENU).map(([name, leaves]) => (
            <Group key={name} name={name} leaves={leaves} choose={choose} />
          ))}
        </List>
      </Drawer>
    </Box>
  );
}

export function table() {
  const [page, setPage] = useState(0);
  const [, setOpened] = useKept(null);
  return (
    <>
      <Typography variant="h5" component="h2">Applications List</Typography>
      <TableContainer component={Paper}>
        <Table aria-label="applications">
          <TableHead>
            <TableRow><TableCell>Name</TableCell><TableCell>Type</TableCell></TableRow>
          </TableHead>
          <TableBody>
            {APPLICATIONS.slice(page * 10, page * 10 + 10).map((name) => (
              <TableRow key={name}>
                <TableCell component="th" scope="row">
                  <Link component="button" variant="body2" onClick={() => setOpened(name)}>{name}</Link>
                </TableCell>
                <TableCell>OIDC</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
        <TablePagination
          component="div"
          count={APPLICATIONS.length}
          page={page}
          onPageChange={(_, next) => setPage(next)}
          rowsPerPage={10}
          rowsPerPageOptions={[10, 25, 100]}
        />
      </TableContainer>
    </>
  );
}

export function cards() {
  const [search, setSearch] = useState('');
  const [, setChosen] = useKept(null);
  const shown = TEMPLATES.filter((name) => name.toLowerCase().includes(search.toLowerCase()));
  return (
    <>
      <TextField
        id="search"
        label="Search"
        type="search"
        variant="standard"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: 2, mt: 2 }}>
        {shown.map((name) => (
          <Card key={name}>
            <CardActionArea onClick={() => setChosen(name)}>
              <CardContent>
                <Typography variant="h6" component="div">{name}</Typography>
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>Sign in by OpenID Connect</Typography>
              </CardContent>
            </CardActionArea>
          </Card>
        ))}
      </Box>
    </>
  );
}
