import { useState } from "react";
import type { PlatformName } from "../protocol.ts";

interface PayloadProps {
  readonly payload: object;
  readonly platform: PlatformName;
}

/** The payload as JSON, folded away, to be copied. */
export function PayloadView({ payload, platform }: PayloadProps) {
  const [copied, setCopied] = useState<"" | "Copied" | "Select the text to copy it">("");
  const [isOpen, setOpen] = useState(false);
  const json = JSON.stringify(payload, null, 2);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(json);
      setCopied("Copied");
    } catch {
      setCopied("Select the text to copy it");
    }
  }

  return (
    <details className="payload" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Payload for {platform}</summary>
      {isOpen && (
        <>
          <div className="copy">
            <button type="button" className="plain" onClick={() => void copy()}>
              Copy
            </button>
            <span role="status">{copied}</span>
          </div>
          <pre tabIndex={0} aria-label={`Payload for ${platform} as JSON`}>
            {json}
          </pre>
        </>
      )}
    </details>
  );
}
