import { useRef } from 'react';
import {
  ComboBox, DismissibleTag, Dropdown, MultiSelect, RadioButton, RadioButtonGroup,
} from '@carbon/react';
import { Checkmark, ChevronDown } from '@carbon/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useSelect } from 'downshift';
import { ALGORITHMS, CERTIFICATES, PKCE, RESPONSES, SUPPORTED } from '../../trial.js';
import { useKept } from './kept.js';

export function select() {
  const [value, setValue] = useKept('ES256');
  return (
    <div className="narrow">
      <Dropdown
        id="algorithm"
        titleText="ID Token Signing Algorithm"
        helperText="Clients have to support it"
        label="Choose an algorithm"
        items={ALGORITHMS}
        selectedItem={value}
        onChange={({ selectedItem }) => setValue(selectedItem)}
      />
    </div>
  );
}

export function combobox() {
  const [value, setValue] = useKept('code');
  return (
    <div className="narrow">
      <ComboBox
        id="response"
        titleText="Response Type"
        helperText="What the client asks for"
        items={RESPONSES}
        selectedItem={value}
        shouldFilterItem={({ item, inputValue }) => (
          !inputValue || item.toLowerCase().includes(inputValue.toLowerCase())
        )}
        onChange={({ selectedItem }) => setValue(selectedItem)}
      />
    </div>
  );
}

const HEIGHT = 40;

// The library's drop-downs draw every option. For long lists its makers advise to take their styles,
// and Downshift with a list that is drawn in part.
export function virtual() {
  const [value, setValue] = useKept('Certificate 3');
  const list = useRef(null);
  const rows = useVirtualizer({
    count: CERTIFICATES.length,
    getScrollElement: () => list.current,
    estimateSize: () => HEIGHT,
    overscan: 2,
  });
  const {
    isOpen, highlightedIndex, getLabelProps, getToggleButtonProps, getMenuProps, getItemProps,
  } = useSelect({
    items: CERTIFICATES,
    selectedItem: value,
    onSelectedItemChange: ({ selectedItem }) => setValue(selectedItem),
    scrollIntoView: () => {},
    onHighlightedIndexChange: ({ highlightedIndex: at, type }) => {
      if (type !== useSelect.stateChangeTypes.MenuMouseLeave) rows.scrollToIndex(at);
    },
  });
  return (
    <div className="narrow cds--dropdown__wrapper cds--list-box__wrapper">
      <label className="cds--label" {...getLabelProps()}>OIDC Signing Certificate</label>
      <div className={`cds--dropdown cds--list-box cds--list-box--md${isOpen ? ' cds--list-box--expanded' : ''}`}>
        <button type="button" className="cds--list-box__field" {...getToggleButtonProps()}>
          <span className="cds--list-box__label">{value}</span>
          <div className={`cds--list-box__menu-icon${isOpen ? ' cds--list-box__menu-icon--open' : ''}`}>
            <ChevronDown />
          </div>
        </button>
        <ul className="cds--list-box__menu drawn" {...getMenuProps({ ref: list })}>
          {isOpen && <li style={{ height: rows.getTotalSize() }} />}
          {isOpen && rows.getVirtualItems().map(({ index, size, start }) => {
            const item = CERTIFICATES[index];
            const on = item === value;
            return (
              <li
                key={item}
                className={`cds--list-box__menu-item${on ? ' cds--list-box__menu-item--active' : ''}${
                  index === highlightedIndex ? ' cds--list-box__menu-item--highlighted' : ''}`}
                style={{ height: size, transform: `translateY(${start}px)` }}
                {...getItemProps({ item, index })}
              >
                <div className="cds--list-box__menu-item__option">
                  {item}
                  {on && <Checkmark className="cds--list-box__menu-item__selected-icon" />}
                </div>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

export function multi() {
  const [value, setValue] = useKept(['Payroll']);
  return (
    <div className="narrow">
      <MultiSelect
        id="supported"
        titleText="Supported OIDC/OAuth Applications"
        label="Choose applications"
        items={SUPPORTED}
        itemToString={(item) => item ?? ''}
        selectedItems={value}
        onChange={({ selectedItems }) => setValue(selectedItems)}
      />
      <div className="tags">
        {value.map((name) => (
          <DismissibleTag
            key={name}
            text={name}
            onClose={() => setValue(value.filter((one) => one !== name))}
          />
        ))}
      </div>
    </div>
  );
}

export function radio() {
  const [value, setValue] = useKept('S256');
  return (
    <RadioButtonGroup
      legendText="Authorization Code PKCE Code Challenge Method"
      helperText="Public clients need one"
      name="pkce"
      orientation="vertical"
      valueSelected={value}
      onChange={(chosen) => setValue(chosen)}
    >
      {PKCE.map((name) => <RadioButton key={name} id={`pkce-${name}`} labelText={name} value={name} />)}
    </RadioButtonGroup>
  );
}
