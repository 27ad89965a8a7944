import { Message, type Block } from "slack-blocks-to-jsx";
import type { Drawn } from "../protocol.ts";
import bot from "./bot.svg";
import { Menu } from "./menu.tsx";
import {
  isActions,
  isImage,
  type SlackActions,
  type SlackControl,
  type SlackImage,
  type SlackPayload,
} from "./payloads.ts";
import { PictureView } from "./picture-view.tsx";
import type { Theme } from "./theme.ts";

interface SlackProps {
  readonly payload: SlackPayload;
  readonly pictures: Drawn["pictures"];
  readonly theme: Theme;
  readonly onPress: (id: string, label: string) => void;
}

/** Draws a message as Slack shows it. */
export function SlackView({ payload, pictures, theme, onPress }: SlackProps) {
  return (
    <div className="slack">
      <img src={bot} alt="" width="36" height="36" />
      <div className="slack-body">
        <p className="slack-name">
          <strong>NATO releases</strong> <span className="slack-app">APP</span> <span>now</span>
        </p>
        {groupsOf(payload.blocks).map((group, n) => {
          if ("elements" in group) return <Actions key={n} block={group} onPress={onPress} />;
          if ("slack_file" in group) return <Image key={n} block={group} pictures={pictures} />;
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
        })}
      </div>
    </div>
  );
}

type Group = SlackActions | SlackImage | { readonly blocks: readonly Block[] };

/** Puts together what is only read; rows of controls and pictures stand between. */
function groupsOf(blocks: SlackPayload["blocks"]): readonly Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (isActions(block) || isImage(block)) groups.push(block);
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

function Image({ block, pictures }: { block: SlackImage } & Pick<SlackProps, "pictures">) {
  const { slack_file: file, alt_text: alt } = block;
  return <PictureView className="slack-picture" picture={pictures[file.id]} alt={alt} />;
}

function Actions({ block, onPress }: { block: SlackActions; onPress: SlackProps["onPress"] }) {
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
  onPress: SlackProps["onPress"];
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
