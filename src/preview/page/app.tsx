import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { About } from "../protocol.ts";
import { AskBox } from "./ask-box.tsx";
import { useChat } from "./chat.ts";
import { DigestDialog } from "./digest-dialog.tsx";
import { Header, type Tab } from "./header.tsx";
import { server } from "./server.ts";
import { CONVERSATION } from "./session.ts";
import { useTheme } from "./theme.ts";
import { useWindows } from "./windows.ts";

/** The two platforms' looks are most of the page's weight: they come once the page stands. */
const loadLooks = () => import("./exchange-view.tsx");
const ExchangeView = lazy(async () => ({ default: (await loadLooks()).ExchangeView }));
const SlackSide = lazy(async () => ({ default: (await import("./slack-side.tsx")).SlackSide }));

/** The whole page: a chat, in which each answer stands as Discord and as Slack would show it. */
export function App() {
  const [theme, chooseTheme] = useTheme();
  const [about, setAbout] = useState<About>();
  const [isDigestOpen, setDigestOpen] = useState(false);
  const [tab, setTab] = useState<Tab>("chat");
  const windows = useWindows();
  const chat = useChat(windows.open);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    server.about().then(setAbout, () => undefined);
    void loadLooks();
  }, []);

  const ask = (line: string) => chat.ask({ words: line, conversation: CONVERSATION }, line);
  const isEmpty = chat.exchanges.length === 0;
  return (
    <>
      <a className="skip" href="#ask">
        Skip to the question
      </a>
      <Header
        about={about}
        theme={theme}
        onTheme={chooseTheme}
        onDigest={() => setDigestOpen(true)}
        tab={tab}
        onTab={setTab}
      />
      <main hidden={tab !== "chat"}>
        {isEmpty && about !== undefined && (
          <Welcome about={about} onAsk={(line) => void ask(line)} />
        )}
        <ol className="chat">
          <Suspense>
            {chat.exchanges.map((exchange) => (
              <ExchangeView
                key={exchange.id}
                exchange={exchange}
                isLatest={exchange.id === chat.latest}
                theme={theme}
                onPress={(control) => void chat.press(exchange, control)}
                onOpen={windows.open}
              />
            ))}
          </Suspense>
        </ol>
      </main>
      <footer hidden={tab !== "chat"}>
        <p className="fault" role="alert">
          {chat.fault}
        </p>
        <AskBox ref={box} isBusy={chat.isBusy} onAsk={ask} />
      </footer>
      <p className="unseen" role="status">
        {chat.said}
      </p>
      <Suspense>
        {(tab === "home" || windows.stack.length > 0) && (
          <SlackSide windows={windows} theme={theme} isHome={tab === "home"} />
        )}
      </Suspense>
      {about !== undefined && about.digest !== null && (
        <DigestDialog
          form={about.digest}
          newestDay={about.newestDay}
          isOpen={isDigestOpen}
          onClose={() => setDigestOpen(false)}
          onPreview={(call, asked) => {
            setTab("chat");
            void chat.ask({ call }, asked);
          }}
        />
      )}
    </>
  );
}

function Welcome({ about, onAsk }: { about: About; onAsk: (line: string) => void }) {
  return (
    <section className="welcome">
      <h2>Ask about NATO’s press releases</h2>
      <p>
        Who visited whom, also on a map; what was said, what is new. Each answer stands here twice:
        as the bot would post it on Discord, and as it would on Slack.
      </p>
      <h3>Try one</h3>
      <ul className="examples">
        {about.examples.map((example) => (
          <li key={example}>
            <button type="button" onClick={() => onAsk(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
