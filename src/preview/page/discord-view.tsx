import { Fragment } from "react";
import type { Drawn } from "../protocol.ts";
import bot from "./bot.svg";
import "./discord-elements.ts";
import { isolateWords, plainWords, readMarkdown, type Part } from "./discord-markdown.ts";
import { DiscordMoment } from "./discord-time.tsx";
import { Menu } from "./menu.tsx";
import type { DiscordControl, DiscordEmbed, DiscordPayload } from "./payloads.ts";
import { PictureView } from "./picture-view.tsx";
import type { Theme } from "./theme.ts";

interface DiscordProps {
  readonly payload: DiscordPayload;
  readonly pictures: Drawn["pictures"];
  readonly theme: Theme;
  readonly onPress: (id: string, label: string) => void;
}

/** Draws a reply as Discord shows it. */
export function DiscordView({ payload, pictures, theme, onPress }: DiscordProps) {
  const { embeds, components, attachments = [] } = payload;
  // A message takes the theme when it is made, and never again.
  return (
    <discord-messages key={theme} lightTheme={theme === "light"}>
      <discord-message author="NATO releases" avatar={bot} bot timestamp="now">
        {embeds.map((embed, n) => (
          <EmbedView key={n} embed={embed} pictures={pictures} alt={attachments[0]?.description} />
        ))}
        {components.length > 0 && (
          <discord-attachments slot="components">
            {components.map((row, n) => (
              <discord-action-row key={n}>
                {row.components.map((control) => (
                  <ControlView key={control.custom_id} control={control} onPress={onPress} />
                ))}
              </discord-action-row>
            ))}
          </discord-attachments>
        )}
      </discord-message>
    </discord-messages>
  );
}

interface EmbedProps {
  readonly embed: DiscordEmbed;
  readonly pictures: Drawn["pictures"];
  /** Its picture in words: those of the one file that an answer attaches. */
  readonly alt: string | undefined;
}

function EmbedView({ embed, pictures, alt = "" }: EmbedProps) {
  const { color, title, url, description, footer, image } = embed;
  return (
    <discord-embed
      slot="embeds"
      {...(color === undefined ? {} : { color: `#${color.toString(16).padStart(6, "0")}` })}
      {...(title === undefined
        ? {}
        : { embedTitle: isolateWords(plainWords(readMarkdown(title))) })}
      {...(url === undefined ? {} : { url })}
    >
      {description !== undefined && (
        <discord-embed-description slot="description">
          <Markdown parts={readMarkdown(description)} />
        </discord-embed-description>
      )}
      {image !== undefined && (
        <PictureView
          slot="fields"
          className="discord-picture"
          picture={pictures[image.url]}
          alt={alt}
        />
      )}
      {footer !== undefined && (
        <discord-embed-footer slot="footer">{footer.text}</discord-embed-footer>
      )}
    </discord-embed>
  );
}

function ControlView({
  control,
  onPress,
}: {
  control: DiscordControl;
  onPress: DiscordProps["onPress"];
}) {
  if (control.type === 3) {
    return (
      <Menu
        className="discord-menu"
        placeholder={control.placeholder}
        options={control.options}
        onChoose={onPress}
      />
    );
  }
  return (
    <discord-button type="secondary" onClick={() => onPress(control.custom_id, control.label)}>
      {control.label}
    </discord-button>
  );
}

function Markdown({ parts }: { parts: readonly Part[] }) {
  return parts.map((part, n) => (
    <Fragment key={n}>
      <PartView part={part} />
    </Fragment>
  ));
}

/** Breaks lines by elements: kept white space would show that of the elements' own templates too. */
function Lines({ text }: { text: string }) {
  return text.split("\n").map((line, n) => (
    <Fragment key={n}>
      {n > 0 && <br />}
      {line}
    </Fragment>
  ));
}

/** The elements for bold and italics would put a space after their words, so HTML's own stand here. */
function PartView({ part }: { part: Part }) {
  switch (part.kind) {
    case "text":
      return <Lines text={part.text} />;
    case "code":
      return <discord-code embed>{part.text}</discord-code>;
    case "time":
      return <DiscordMoment atMs={part.atMs} style={part.style} />;
    case "link":
      return (
        <discord-link href={part.url} target="_blank" rel="noopener noreferrer">
          <Markdown parts={part.parts} />
        </discord-link>
      );
    case "bold":
      return (
        <strong>
          <Markdown parts={part.parts} />
        </strong>
      );
    case "italic":
      return (
        <em>
          <Markdown parts={part.parts} />
        </em>
      );
    case "underline":
      return (
        <u>
          <Markdown parts={part.parts} />
        </u>
      );
    case "strike":
      return (
        <s>
          <Markdown parts={part.parts} />
        </s>
      );
  }
}
