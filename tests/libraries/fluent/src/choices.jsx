import { useState } from 'react';
import {
  Combobox, Dropdown, Field, Label, Option, Radio, RadioGroup, Tag, TagPicker, TagPickerControl,
  TagPickerGroup, TagPickerInput, TagPickerList, TagPickerOption, makeStyles, useComboboxFilter,
  useId,
} from '@fluentui/react-components';
import { Virtualizer, useStaticVirtualizerMeasure } from '@fluentui-contrib/react-virtualizer';
import { ALGORITHMS, CERTIFICATES, PKCE, RESPONSES, SUPPORTED } from '../../trial.js';
import { useKept } from './kept.js';

const HEIGHT = 32;
const GAP = 2; // of the library's list box
const useStyles = makeStyles({
  stacked: { display: 'grid', justifyItems: 'start', gap: '2px' },
  wide: { width: '400px' },
  listbox: { maxHeight: '250px' },
  option: { height: `${HEIGHT}px` },
});

export function select() {
  const [value, setValue] = useKept('ES256');
  return (
    <Field label="ID Token Signing Algorithm">
      <Dropdown
        value={value}
        selectedOptions={[value]}
        onOptionSelect={(_, data) => setValue(data.optionValue)}
      >
        {ALGORITHMS.map((name) => <Option key={name}>{name}</Option>)}
      </Dropdown>
    </Field>
  );
}

export function combobox() {
  const [value, setValue] = useKept('code');
  const [query, setQuery] = useState(value);
  const styles = useStyles();
  const id = useId('response');
  const options = RESPONSES.map((name) => ({ children: name, value: name }));
  const children = useComboboxFilter(query, options, {
    noOptionsMessage: 'No response types match your search.',
  });
  const choose = (_, data) => {
    setQuery(data.optionText ?? '');
    setValue(data.optionValue ?? null);
  };
  return (
    <div className={styles.stacked}>
      <Label id={id}>Response Type</Label>
      <Combobox
        aria-labelledby={id}
        placeholder="Select a response type"
        value={query}
        selectedOptions={value === null ? [] : [value]}
        onChange={(event) => setQuery(event.target.value)}
        onOptionSelect={choose}
      >
        {children}
      </Combobox>
    </div>
  );
}

export function virtual() {
  const [value, setValue] = useKept('Certificate 3');
  const styles = useStyles();
  const {
    virtualizerLength, bufferItems, bufferSize, scrollRef, containerSizeRef,
  } = useStaticVirtualizerMeasure({ defaultItemSize: HEIGHT, direction: 'vertical' });
  return (
    <Field label="OIDC Signing Certificate">
      <Combobox
        defaultValue={value}
        defaultSelectedOptions={[value]}
        onOptionSelect={(_, data) => setValue(data.optionValue ?? null)}
        listbox={{ ref: scrollRef, className: styles.listbox }}
      >
        <Virtualizer
          numItems={CERTIFICATES.length}
          virtualizerLength={virtualizerLength}
          bufferItems={bufferItems}
          bufferSize={bufferSize}
          itemSize={HEIGHT}
          gap={GAP}
          containerSizeRef={containerSizeRef}
        >
          {(index) => (
            <Option
              key={CERTIFICATES[index]}
              className={styles.option}
              aria-posinset={index + 1}
              aria-setsize={CERTIFICATES.length}
            >
              {CERTIFICATES[index]}
            </Option>
          )}
        </Virtualizer>
      </Combobox>
    </Field>
  );
}

export function multi() {
  const [value, setValue] = useKept(['Payroll']);
  const styles = useStyles();
  const further = SUPPORTED.filter((name) => !value.includes(name));
  return (
    <Field label="Supported OIDC/OAuth Applications" className={styles.wide}>
      <TagPicker
        selectedOptions={value}
        onOptionSelect={(_, data) => setValue(data.selectedOptions)}
      >
        <TagPickerControl>
          <TagPickerGroup aria-label="Selected OIDC/OAuth Applications">
            {value.map((name) => <Tag key={name} shape="rounded" value={name}>{name}</Tag>)}
          </TagPickerGroup>
          <TagPickerInput aria-label="Supported OIDC/OAuth Applications" />
        </TagPickerControl>
        <TagPickerList>
          {further.length > 0
            ? further.map((name) => <TagPickerOption key={name} value={name}>{name}</TagPickerOption>)
            : 'No options available'}
        </TagPickerList>
      </TagPicker>
    </Field>
  );
}

export function radio() {
  const [value, setValue] = useKept('S256');
  return (
    <Field label="Authorization Code PKCE Code Challenge Method">
      <RadioGroup layout="horizontal" value={value} onChange={(_, data) => setValue(data.value)}>
        {PKCE.map((name) => <Radio key={name} value={name} label={name} />)}
      </RadioGroup>
    </Field>
  );
}
