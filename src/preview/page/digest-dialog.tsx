import { useEffect, useRef, type FormEvent } from "react";
import type { DigestField, DigestForm, Question } from "../protocol.ts";

type Call = Extract<Question, { call: object }>["call"];

interface DigestProps {
  readonly form: DigestForm;
  /** The newest day that has a release: an edition for it holds something. */
  readonly newestDay: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onPreview: (call: Call, asked: string) => void;
}

/** Asks for an edition of a digest: of which day, and about what. */
export function DigestDialog({ form, newestDay, isOpen, onClose, onPreview }: DigestProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const options = optionsOf(new FormData(event.currentTarget));
    onPreview({ command: form.command, options, page: 1 }, lineOf(form.command, options));
    onClose();
  }

  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="digest-title">
      <form onSubmit={submit}>
        <h2 id="digest-title">Digest preview</h2>
        <p>An edition as a channel would get it. Leave empty what should not matter.</p>
        {form.fields.map((field) => (
          <Field key={field.option} field={field} newestDay={newestDay} />
        ))}
        <div className="buttons">
          <button type="button" className="plain" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="main">
            Preview
          </button>
        </div>
      </form>
    </dialog>
  );
}

function Field({ field, newestDay }: { field: DigestField; newestDay: string }) {
  const { option, description, isDay, choices } = field;
  const id = `digest-${option}`;
  const shared = { id, name: option, "aria-describedby": `${id}-hint` };
  return (
    <div className="field">
      <label htmlFor={id}>{option.charAt(0).toUpperCase() + option.slice(1)}</label>
      {choices.length > 0 ? (
        <select {...shared} defaultValue="">
          <option value="">Any</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={isDay ? "date" : "text"}
          defaultValue={isDay ? newestDay : ""}
          maxLength={300}
          autoComplete="off"
        />
      )}
      <small id={`${id}-hint`}>{description}</small>
    </div>
  );
}

function optionsOf(data: FormData): Record<string, string> {
  const given = [...data].flatMap(([name, value]) =>
    typeof value === "string" && value.trim() !== "" ? [[name, value.trim()]] : [],
  );
  return Object.fromEntries(given) as Record<string, string>;
}

/** The same as a person would type it. */
function lineOf(command: string, options: Readonly<Record<string, string>>): string {
  const parts = Object.entries(options).map(
    ([name, value]) => `${name}:${/\s/.test(value) ? `"${value}"` : value}`,
  );
  return [command, ...parts].join(" ");
}
