import { useEffect, useRef, useState, type FormEvent } from "react";
import type { SlackInput, SlackModal } from "./payloads.ts";
import { SlackBlocks } from "./slack-blocks.tsx";
import { SlackField } from "./slack-field.tsx";
import { asSent, fieldsIn, firstValues, missingIn } from "./slack-values.ts";
import type { Theme } from "./theme.ts";
import type { Windows } from "./windows.ts";

interface FormProps {
  readonly view: SlackModal;
  readonly windows: Windows;
  readonly theme: Theme;
}

/** What stands in a window: text, controls, and fields that are sent together. */
export function WindowForm({ view, windows, theme }: FormProps) {
  const { blocks, submit, close, callback_id: name = "", private_metadata } = view;
  const fields = fieldsIn(blocks);
  const [filled, setFilled] = useState(() => firstValues(fields));
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  const errors = { ...windows.errors, ...missing };
  const wrong = Object.keys(errors).join();
  useEffect(() => {
    if (wrong !== "") form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [wrong]);

  function send(event: FormEvent): void {
    event.preventDefault();
    const open = missingIn(fields, filled);
    setMissing(open);
    if (Object.keys(open).length > 0) return;
    void windows.act({ act: "submit", name, values: asSent(fields, filled) });
  }

  const drawField = (field: SlackInput) => {
    const { block_id: id } = field;
    const value = filled[id];
    if (value === undefined) return null;
    return (
      <SlackField
        key={id}
        field={field}
        value={value}
        error={errors[id]}
        onChange={(next) => setFilled((all) => ({ ...all, [id]: next }))}
      />
    );
  };

  return (
    <form ref={form} className="slack-window-form" onSubmit={send} noValidate>
      <div className="slack-body">
        <SlackBlocks
          blocks={blocks}
          pictures={{}}
          theme={theme}
          onPress={(id) =>
            void windows.act({ act: "press", id, view: { type: "modal", private_metadata } })
          }
          drawField={drawField}
        />
      </div>
      {windows.fault !== "" && (
        <p className="slack-error" role="alert">
          {windows.fault}
        </p>
      )}
      <div className="slack-window-buttons">
        {close !== undefined && (
          <button type="button" className="slack-button" onClick={windows.close}>
            {close.text}
          </button>
        )}
        {submit !== undefined && (
          <button type="submit" className="slack-submit" disabled={windows.isBusy}>
            {submit.text}
          </button>
        )}
      </div>
    </form>
  );
}
