interface MenuProps {
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
  readonly className: string;
  readonly onChoose: (value: string, label: string) => void;
}

/**
 * A platform's menu. It is the browser's own, in the platform's colours: those of the two libraries
 * cannot be reached by keyboard, nor do they tell what was chosen.
 */
export function Menu({ placeholder, options, className, onChoose }: MenuProps) {
  return (
    <select
      className={className}
      aria-label={placeholder}
      value=""
      onChange={({ target }) => {
        const chosen = options.find(({ value }) => value === target.value);
        if (chosen !== undefined) onChoose(chosen.value, chosen.label);
      }}
    >
      <option value="" disabled hidden>
        {placeholder}
      </option>
      {options.map(({ label, value }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
