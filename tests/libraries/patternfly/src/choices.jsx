import { useEffect, useRef, useState } from 'react';
import {
  Button, Form, FormGroup, Label, LabelGroup, MenuToggle, Radio, Select, SelectList, SelectOption,
  Spinner, TextInputGroup, TextInputGroupMain, TextInputGroupUtilities,
} from '@patternfly/react-core';
import CloseIcon from '@patternfly/react-icons/dist/esm/icons/rh-microns-close-icon';
import { ALGORITHMS, CERTIFICATES, PKCE, RESPONSES, SUPPORTED } from '../../trial.js';
import { useKept } from './kept.js';

export function select() {
  const [value, setValue] = useKept('ES256');
  const [open, setOpen] = useState(false);
  return (
    <Form isWidthLimited>
      <FormGroup label="ID Token Signing Algorithm" fieldId="algorithm">
        <Select
          isOpen={open}
          selected={value}
          onSelect={(_event, chosen) => { setValue(chosen); setOpen(false); }}
          onOpenChange={setOpen}
          toggle={(ref) => (
            <MenuToggle id="algorithm" ref={ref} onClick={() => setOpen(!open)} isExpanded={open} isFullWidth>
              {value}
            </MenuToggle>
          )}
          shouldFocusToggleOnSelect
        >
          <SelectList>
            {ALGORITHMS.map((name) => <SelectOption key={name} value={name}>{name}</SelectOption>)}
          </SelectList>
        </Select>
      </FormGroup>
    </Form>
  );
}

const NO_RESULTS = 'no results';
const itemId = (list, value) => `${list}-${value.replaceAll(' ', '-')}`;

// What is offered for a text, and which of it the arrow keys have reached.
function useOffered(names, filter) {
  const [at, setAt] = useState(null);
  const found = names.filter((name) => name.toLowerCase().includes(filter.toLowerCase()));
  const move = (key) => {
    if (!found.length) return;
    const last = found.length - 1;
    if (key === 'ArrowUp') setAt(at === null || at === 0 ? last : at - 1);
    else setAt(at === null || at === last ? 0 : at + 1);
  };
  return { found, at, move, forget: () => setAt(null) };
}

function Options({ list, filter, offered }) {
  if (!offered.found.length) {
    return <SelectOption isAriaDisabled value={NO_RESULTS}>{`No results found for "${filter}"`}</SelectOption>;
  }
  return offered.found.map((name, index) => (
    <SelectOption key={name} id={itemId(list, name)} value={name} isFocused={offered.at === index}>
      {name}
    </SelectOption>
  ));
}

export function combobox() {
  const [value, setValue] = useKept('code');
  const [open, setOpen] = useState(false);
  const [input, setInput] = useState('code');
  const [filter, setFilter] = useState('');
  const offered = useOffered(RESPONSES, filter);
  const field = useRef(null);
  const close = () => { setOpen(false); offered.forget(); };
  const choose = (chosen) => {
    if (chosen === NO_RESULTS) return;
    setInput(chosen);
    setFilter('');
    setValue(chosen);
    close();
  };
  const type = (_event, text) => {
    setInput(text);
    setFilter(text);
    offered.forget();
    if (text) setOpen(true);
    if (text !== value) setValue('');
  };
  const onKeyDown = (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (open && offered.at !== null) choose(offered.found[offered.at]);
      else setOpen(true);
    }
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      setOpen(true);
      offered.move(event.key);
    }
  };
  const clear = () => { setValue(''); setInput(''); setFilter(''); offered.forget(); field.current.focus(); };
  const click = () => { if (!open) setOpen(true); else if (!input) close(); };
  const active = offered.at === null ? {} : { 'aria-activedescendant': itemId('response', offered.found[offered.at]) };
  return (
    <Form isWidthLimited>
      <FormGroup label="Response Type" fieldId="response-type">
        <Select
          variant="typeahead"
          isOpen={open}
          selected={value}
          onSelect={(_event, chosen) => choose(chosen)}
          onOpenChange={(next) => { if (!next) close(); }}
          toggle={(ref) => (
            <MenuToggle
              ref={ref}
              variant="typeahead"
              aria-label="Typeahead menu toggle"
              onClick={() => { setOpen(!open); field.current.focus(); }}
              isExpanded={open}
              isFullWidth
            >
              <TextInputGroup isPlain>
                <TextInputGroupMain
                  value={input}
                  onClick={click}
                  onChange={type}
                  onKeyDown={onKeyDown}
                  inputId="response-type"
                  autoComplete="off"
                  innerRef={field}
                  placeholder="Select a response type"
                  {...active}
                  role="combobox"
                  isExpanded={open}
                  aria-controls="response-list"
                />
                <TextInputGroupUtilities {...(input ? {} : { style: { display: 'none' } })}>
                  <Button variant="plain" onClick={clear} aria-label="Clear input value" icon={<CloseIcon />} />
                </TextInputGroupUtilities>
              </TextInputGroup>
            </MenuToggle>
          )}
        >
          <SelectList id="response-list">
            <Options list="response" filter={filter} offered={offered} />
          </SelectList>
        </Select>
      </FormGroup>
    </Form>
  );
}

const STEP = 50;

export function virtual() {
  const [value, setValue] = useKept('Certificate 3');
  const [open, setOpen] = useState(false);
  const [count, setCount] = useState(STEP);
  const [loading, setLoading] = useState(false);
  const [first, setFirst] = useState(null);
  const toggle = useRef(null);
  const fresh = useRef(null);
  useEffect(() => { fresh.current?.focus(); }, [count]);
  const load = () => {
    setLoading(true);
    setTimeout(() => {
      setLoading(false);
      setFirst(CERTIFICATES[count]);
      setCount(count + STEP);
    }, 300);
  };
  const choose = (_event, chosen) => {
    if (chosen === 'loader') return;
    setValue(chosen);
    setOpen(false);
    toggle.current.focus();
  };
  const node = (
    <MenuToggle id="certificate" ref={toggle} onClick={() => setOpen(!open)} isExpanded={open} isFullWidth>
      {value}
    </MenuToggle>
  );
  return (
    <Form isWidthLimited>
      <FormGroup label="OIDC Signing Certificate" fieldId="certificate">
        <Select
          isOpen={open}
          selected={value}
          onSelect={choose}
          onOpenChange={setOpen}
          toggle={{ toggleNode: node, toggleRef: toggle }}
          isScrollable
        >
          <SelectList>
            {CERTIFICATES.slice(0, count).map((name) => (
              <SelectOption key={name} value={name} ref={name === first ? fresh : null}>{name}</SelectOption>
            ))}
            {count < CERTIFICATES.length && (
              <SelectOption
                {...(loading ? { isLoading: true } : { isLoadButton: true })}
                onClick={load}
                value="loader"
              >
                {loading ? <Spinner size="lg" /> : 'View more'}
              </SelectOption>
            )}
          </SelectList>
        </Select>
      </FormGroup>
    </Form>
  );
}

export function multi() {
  const [value, setValue] = useKept(['Payroll']);
  const [open, setOpen] = useState(false);
  const [input, setInput] = useState('');
  const offered = useOffered(SUPPORTED, input);
  const field = useRef(null);
  const close = () => { setOpen(false); offered.forget(); };
  const choose = (chosen) => {
    if (chosen !== NO_RESULTS) {
      setValue(value.includes(chosen) ? value.filter((name) => name !== chosen) : [...value, chosen]);
    }
    field.current.focus();
  };
  const type = (_event, text) => {
    setInput(text);
    offered.forget();
    if (text) setOpen(true);
  };
  const onKeyDown = (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (open && offered.at !== null) choose(offered.found[offered.at]);
      else setOpen(true);
    }
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      setOpen(true);
      offered.move(event.key);
    }
  };
  const clear = () => { setValue([]); setInput(''); offered.forget(); field.current.focus(); };
  const click = () => { if (!open) setOpen(true); else if (!input) close(); };
  const active = offered.at === null ? {} : { 'aria-activedescendant': itemId('supported', offered.found[offered.at]) };
  return (
    <Form isWidthLimited>
      <FormGroup label="Supported OIDC/OAuth Applications" fieldId="supported">
        <Select
          variant="typeahead"
          isOpen={open}
          selected={value}
          onSelect={(_event, chosen) => choose(chosen)}
          onOpenChange={(next) => { if (!next) close(); }}
          toggle={(ref) => (
            <MenuToggle
              innerRef={ref}
              variant="typeahead"
              aria-label="Multi typeahead menu toggle"
              onClick={() => { setOpen(!open); field.current.focus(); }}
              isExpanded={open}
              isFullWidth
            >
              <TextInputGroup isPlain>
                <TextInputGroupMain
                  value={input}
                  onClick={click}
                  onChange={type}
                  onKeyDown={onKeyDown}
                  inputId="supported"
                  autoComplete="off"
                  innerRef={field}
                  placeholder="Select applications"
                  {...active}
                  role="combobox"
                  isExpanded={open}
                  aria-controls="supported-list"
                >
                  <LabelGroup aria-label="Current selections">
                    {value.map((name) => (
                      <Label
                        key={name}
                        variant="outline"
                        onClose={(event) => { event.stopPropagation(); choose(name); }}
                      >
                        {name}
                      </Label>
                    ))}
                  </LabelGroup>
                </TextInputGroupMain>
                <TextInputGroupUtilities {...(value.length ? {} : { style: { display: 'none' } })}>
                  <Button variant="plain" onClick={clear} aria-label="Clear input value" icon={<CloseIcon />} />
                </TextInputGroupUtilities>
              </TextInputGroup>
            </MenuToggle>
          )}
        >
          <SelectList isAriaMultiselectable id="supported-list">
            <Options list="supported" filter={input} offered={offered} />
          </SelectList>
        </Select>
      </FormGroup>
    </Form>
  );
}

export function radio() {
  const [value, setValue] = useKept('S256');
  return (
    <Form>
      <FormGroup
        role="radiogroup"
        isInline
        fieldId="pkce"
        label="Authorization Code PKCE Code Challenge Method"
      >
        {PKCE.map((name) => (
          <Radio
            key={name}
            id={`pkce-${name}`}
            name="pkce"
            label={name}
            isChecked={value === name}
            onChange={() => setValue(name)}
          />
        ))}
      </FormGroup>
    </Form>
  );
}
