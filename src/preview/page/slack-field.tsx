import type { WindowOption, WindowValue } from "../protocol.ts";
import type { SlackInput } from "./payloads.ts";
import { SlackChooser } from "./slack-chooser.tsx";

interface FieldProps {
  readonly field: SlackInput;
  readonly value: WindowValue;
  /** What is wrong with it. */
  readonly error: string | undefined;
  readonly onChange: (value: WindowValue) => void;
}

/** The only channel that there is on this page, as Slack would offer it. */
const CHANNEL = { id: "C0000000001", name: "#preview" };

/** Draws a field of a window: its label, what it is filled in with, what is wrong with it, a hint. */
export function SlackField({ field, value, error, onChange }: FieldProps) {
  const { block_id: id, label, hint, optional, element } = field;
  const isGroup = element.type === "checkboxes";
  const described = { hint: `${id}-hint`, error: `${id}-error` };
  const told = [
    ...(error === undefined ? [] : [described.error]),
    ...(hint === undefined ? [] : [described.hint]),
  ];
  const about: About = {
    id,
    "aria-invalid": error !== undefined,
    "aria-describedby": told.join(" "),
  };
  const words = (
    <>
      {label.text}
      {optional === true && <span className="slack-optional"> (optional)</span>}
    </>
  );
  return (
    <div
      className="slack-field"
      role={isGroup ? "group" : undefined}
      aria-labelledby={`${id}-label`}
    >
      {isGroup ? (
        <span id={`${id}-label`} className="slack-label">
          {words}
        </span>
      ) : (
        <label id={`${id}-label`} className="slack-label" htmlFor={id}>
          {words}
        </label>
      )}
      <Element field={field} value={value} about={about} onChange={onChange} />
      {error !== undefined && (
        <p id={described.error} className="slack-error" role="alert">
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p id={described.hint} className="slack-hint">
          {hint.text}
        </p>
      )}
    </div>
  );
}

/** What a control is told so that it can be found by its label and its hint. */
export interface About {
  readonly id: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string;
}

interface ElementProps extends Omit<FieldProps, "error"> {
  readonly about: About;
}

function Element({ field: { element }, value, about, onChange }: ElementProps) {
  const { type } = element;
  switch (type) {
    case "plain_text_input":
      return (
        <input
          {...about}
          type="text"
          autoComplete="off"
          maxLength={element.max_length}
          placeholder={element.placeholder?.text}
          value={value.value ?? ""}
          onChange={({ target }) => onChange({ type, value: target.value })}
        />
      );
    case "timepicker":
      return (
        <input
          {...about}
          type="time"
          value={value.selected_time ?? ""}
          onChange={({ target }) => onChange({ type, selected_time: target.value || null })}
        />
      );
    case "conversations_select":
      return (
        <select
          {...about}
          value={value.selected_conversation ?? ""}
          onChange={({ target }) => onChange({ type, selected_conversation: target.value || null })}
        >
          <option value="">Select a channel</option>
          <option value={CHANNEL.id}>{CHANNEL.name}</option>
        </select>
      );
    case "external_select":
      return (
        <SlackChooser
          about={about}
          field={element.action_id}
          chosen={value.selected_option ?? null}
          onChoose={(selected_option) => onChange({ type, selected_option })}
        />
      );
    case "static_select":
      return (
        <select
          {...about}
          value={value.selected_option?.value ?? ""}
          onChange={({ target }) =>
            onChange({ type, selected_option: find(element.options, target.value) })
          }
        >
          <option value="">Select an option</option>
          {element.options.map(({ text, value: each }) => (
            <option key={each} value={each}>
              {text.text}
            </option>
          ))}
        </select>
      );
    case "checkboxes":
      return (
        <Checkboxes
          name={about.id}
          options={element.options}
          chosen={value.selected_options ?? []}
          onChoose={(selected_options) => onChange({ type, selected_options })}
        />
      );
  }
}

function find(options: readonly WindowOption[], value: string): WindowOption | null {
  return options.find((each) => each.value === value) ?? null;
}

interface CheckboxesProps {
  readonly name: string;
  readonly options: readonly WindowOption[];
  readonly chosen: readonly WindowOption[];
  readonly onChoose: (chosen: WindowOption[]) => void;
}

function Checkboxes({ name, options, chosen, onChoose }: CheckboxesProps) {
  const isChosen = ({ value }: WindowOption) => chosen.some((each) => each.value === value);
  return (
    <div className="slack-checks">
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            name={name}
            checked={isChosen(option)}
            onChange={({ target }) =>
              onChoose(
                options.filter((each) =>
                  each.value === option.value ? target.checked : isChosen(each),
                ),
              )
            }
          />
          {option.text.text}
        </label>
      ))}
    </div>
  );
}
