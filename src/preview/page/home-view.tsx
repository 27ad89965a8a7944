import { useEffect, useRef, useState, type FormEvent } from "react";
import { PayloadView } from "./payload-view.tsx";
import type { SlackHome, SlackInput } from "./payloads.ts";
import { SlackBlocks } from "./slack-blocks.tsx";
import type { Theme } from "./theme.ts";
import type { Windows } from "./windows.ts";

interface HomeProps {
  readonly windows: Windows;
  readonly theme: Theme;
}

/** The App Home, which Slack shows to whoever opens the bot there: a search box, and what it finds. */
export function HomeView({ windows, theme }: HomeProps) {
  const { home, act, fault } = windows;
  const heading = useRef<HTMLHeadingElement>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    if (isAsked.current || home !== undefined) return;
    isAsked.current = true;
    void act({ act: "home" });
  }, [home, act]);

  async function press(id: string): Promise<void> {
    await act({
      act: "press",
      id,
      view: { type: "home", private_metadata: home?.private_metadata },
    });
    // The button that was pressed may be gone.
    if (document.activeElement === document.body) heading.current?.focus();
  }

  return (
    <section className="home" aria-labelledby="home-title">
      <h2 id="home-title" ref={heading} tabIndex={-1}>
        Slack’s App Home
      </h2>
      <p>What Slack shows to whoever opens the bot in its list of apps.</p>
      <p className="fault" role="alert">
        {fault}
      </p>
      {home !== undefined && (
        <>
          <HomeBlocks
            home={home}
            theme={theme}
            onSearch={(words) => void act({ act: "search", words })}
            onPress={(id) => void press(id)}
          />
          <PayloadView payload={home} platform="Slack" />
        </>
      )}
    </section>
  );
}

interface HomeBlocksProps {
  readonly home: SlackHome;
  readonly theme: Theme;
  readonly onSearch: (words: string) => void;
  readonly onPress: (id: string) => void;
}

function HomeBlocks({ home, theme, onSearch, onPress }: HomeBlocksProps) {
  return (
    <div className="slack">
      <div className="slack-body">
        <SlackBlocks
          blocks={home.blocks}
          pictures={{}}
          theme={theme}
          onPress={onPress}
          drawField={(field) => (
            <SearchBox key={field.block_id} field={field} onSearch={onSearch} />
          )}
        />
      </div>
    </div>
  );
}

interface SearchProps {
  readonly field: SlackInput;
  readonly onSearch: (words: string) => void;
}

/** A field that Enter sends at once. */
function SearchBox({ field, onSearch }: SearchProps) {
  const [words, setWords] = useState("");
  const { block_id: id, label, element } = field;
  if (element.type !== "plain_text_input") return null;

  function send(event: FormEvent): void {
    event.preventDefault();
    onSearch(words);
  }

  return (
    <form className="slack-field" role="search" onSubmit={send}>
      <label className="slack-label" htmlFor={id}>
        {label.text}
      </label>
      <input
        id={id}
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={element.max_length}
        placeholder={element.placeholder?.text}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
    </form>
  );
}
