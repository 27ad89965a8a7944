import type { ReactNode } from "react";
import { Message, type Block } from "slack-blocks-to-jsx";
import type { Drawn } from "../protocol.ts";
import { Menu } from "./menu.tsx";
import {
  isActions,
  isImage,
  isInput,
  type SlackActions,
  type SlackBlock,
  type SlackControl,
  type SlackImage,
  type SlackInput,
} from "./payloads.ts";
import { PictureView } from "./picture-view.tsx";
import type { Theme } from "./theme.ts";

interface BlocksProps {
  readonly blocks: readonly SlackBlock[];
  readonly pictures: Drawn["pictures"];
  readonly theme: Theme;
  readonly onPress: (id: string, label: string) => void;
  /** Draws a field, where there are some. */
  readonly drawField?: (field: SlackInput) => ReactNode;
}

/** Draws blocks as Slack shows them, in a message as in a window. */
export function SlackBlocks({ blocks, pictures, theme, onPress, drawField }: BlocksProps) {
  return groupsOf(blocks).map((group, n) => {
    if ("elements" in group) return <Actions key={n} block={group} onPress={onPress} />;
    if ("slack_file" in group) return <Image key={n} block={group} pictures={pictures} />;
    if ("element" in group) return drawField?.(group);
    return (
      <Message
        key={n}
        blocks={[...group.blocks]}
        theme={theme}
        name=""
        logo=""
        withoutWrapper
        hooks={{ link: openElsewhere }}
      />
    );
  });
}

type Group = SlackActions | SlackImage | SlackInput | { readonly blocks: readonly Block[] };

/** Puts together what is only read; rows of controls, pictures and fields stand between. */
function groupsOf(blocks: readonly SlackBlock[]): readonly Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (isActions(block) || isImage(block) || isInput(block)) groups.push(block);
    else if (last !== undefined && "blocks" in last)
      groups[groups.length - 1] = { blocks: [...last.blocks, block] };
    else groups.push({ blocks: [block] });
  }
  return groups;
}

function openElsewhere({ href, children, className }: Link) {
  return (
    <a href={href} className={className} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

type Link = Parameters<NonNullable<NonNullable<Parameters<typeof Message>[0]["hooks"]>["link"]>>[0];

function Image({ block, pictures }: { block: SlackImage } & Pick<BlocksProps, "pictures">) {
  const { slack_file: file, alt_text: alt } = block;
  return <PictureView className="slack-picture" picture={pictures[file.id]} alt={alt} />;
}

function Actions({ block, onPress }: { block: SlackActions; onPress: BlocksProps["onPress"] }) {
  return (
    <div className="slack-actions">
      {block.elements.map((control, n) => (
        <ControlView key={n} control={control} onPress={onPress} />
      ))}
    </div>
  );
}

function ControlView({
  control,
  onPress,
}: {
  control: SlackControl;
  onPress: BlocksProps["onPress"];
}) {
  if (control.type === "static_select") {
    return (
      <Menu
        className="slack-menu"
        placeholder={control.placeholder.text}
        options={control.options.map(({ text, value }) => ({ label: text.text, value }))}
        onChoose={onPress}
      />
    );
  }
  const { text, value, accessibility_label: spoken } = control;
  return (
    <button
      type="button"
      className="slack-button"
      aria-label={spoken}
      onClick={() => onPress(value, text.text)}
    >
      {text.text}
    </button>
  );
}
