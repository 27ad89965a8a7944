/**
 * Slack's limits. Lengths are of characters; counting UTF-16 units, as we do, is never too long.
 * Where a page and the types of `@slack/types` 3.2.0 differ, the smaller number stands.
 */
export const LIMITS = {
  /** https://docs.slack.dev/reference/block-kit/blocks */
  messageBlocks: 50,
  viewBlocks: 100,
  /** https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
  messageText: 4_000,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
  textObject: 3_000,
  /** https://docs.slack.dev/reference/block-kit/blocks/header-block */
  headerText: 150,
  /** https://docs.slack.dev/reference/block-kit/blocks/context-block */
  contextElements: 10,
  /** https://docs.slack.dev/reference/block-kit/blocks/image-block */
  altText: 2_000,
  /** In no page; what a heading may have elsewhere. */
  fileTitle: 150,
  /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
  actionsElements: 25,
  /** https://docs.slack.dev/reference/block-kit/blocks/input-block */
  inputLabel: 2_000,
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  buttonText: 75,
  buttonValue: 2_000,
  buttonLabel: 75,
  /** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
  selectOptions: 100,
  placeholder: 150,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
  optionText: 75,
  optionValue: 75,
  /** https://docs.slack.dev/reference/block-kit/block-elements/checkboxes-element */
  checkboxes: 10,
  /** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
  inputLength: 3_000,
  /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
  blockId: 255,
  actionId: 255,
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  url: 3_000,
  /** https://docs.slack.dev/reference/views/modal-views */
  modalTitle: 24,
  privateMetadata: 3_000,
} as const;

/**
 * Lengths that Slack does not document. It refuses a message whose blocks are too long all together
 * (`msg_blocks_too_long`); 12,000 is what it documents for the text of a markdown block.
 */
export const UNDOCUMENTED = { richText: 3_000, allBlocks: 12_000 } as const;
