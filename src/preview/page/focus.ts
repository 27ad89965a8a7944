/**
 * Puts the focus on the control that bears a label, so that who pressed "Next" by keyboard can press it
 * again though the message was drawn anew; on `fallback` where there is none any more.
 */
export async function focusControl(
  look: Element | null | undefined,
  label: string,
  fallback: HTMLElement | null,
): Promise<void> {
  const controls = [...(look?.querySelectorAll<Control>("discord-button, .slack-button") ?? [])];
  const control = controls.find(({ textContent }) => textContent.trim() === label);
  await control?.updateComplete;
  const target = control?.shadowRoot?.querySelector("button") ?? control ?? fallback;
  target?.focus({ preventScroll: true });
}

/** A button; one of Discord's is a web component, which draws itself a moment later. */
interface Control extends HTMLElement {
  readonly updateComplete?: Promise<boolean>;
}
